package dev.shiren.access;

import org.bouncycastle.jce.provider.BouncyCastleProvider;

import java.security.Provider;
import java.security.Security;
import java.util.Arrays;

/// Finds who computes SM4: an installed provider, such as a certified module of the
/// operator's, goes before our own.
final class Sm4Provider {

    static final Provider INSTANCE =
            Arrays.stream(Security.getProviders())
                    .filter(provider -> provider.getService("Cipher", "SM4") != null)
                    .findFirst()
                    .orElseGet(BouncyCastleProvider::new);

    private Sm4Provider() {}
}
