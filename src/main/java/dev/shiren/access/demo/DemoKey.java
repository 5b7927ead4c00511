package dev.shiren.access.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/// The key (P-256) that demonstration tokens are signed with. It stays in the data directory,
/// where its owner alone may read it, so that a token outlives a restart.
final class DemoKey {

    private final ECKey key;

    private DemoKey(ECKey key) {
        this.key = key;
    }

    /// The key in a file, made at the first start.
    ///
    /// @throws IllegalStateException when the file holds no such key
    static DemoKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return new DemoKey(ECKey.parse(Files.readString(file)));
        } catch (ParseException e) {
            // The parser's message may quote the file.
            throw new IllegalStateException(
                    "the key of the demonstration issuer, " + file + ", is none: delete the file");
        } catch (JOSEException e) {
            throw new IllegalStateException("P-256 is not available", e);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the key of the demonstration issuer, " + file + ", cannot be read or made", e);
        }
    }

    private static void make(Path file) throws IOException, JOSEException {
        String key =
                new ECKeyGenerator(Curve.P_256)
                        .algorithm(JWSAlgorithm.ES256)
                        .keyID(UUID.randomUUID().toString())
                        .generate()
                        .toJSONString();
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, key, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // Another process made it first: its key is read.
        }
    }

    /// What tokens are checked with.
    JWKSet publicKeys() {
        return new JWKSet(key.toPublicJWK());
    }

    /// A token with these claims.
    String sign(JWTClaimsSet claims) {
        try {
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .type(JOSEObjectType.JWT)
                            .keyID(key.getKeyID())
                            .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("ES256 is not available", e);
        }
    }
}
