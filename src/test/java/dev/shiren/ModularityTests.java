package dev.shiren;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesKeepTheirDirection() {
        ApplicationModules.of(Shiren.class).verify();
    }
}
