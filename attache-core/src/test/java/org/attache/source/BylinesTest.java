package org.attache.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BylinesTest {

    @Test
    void bylineOfAnAgencyIsNoReporter() {
        assertThat(Bylines.agency("By Lower Danube Agency")).isEqualTo("Lower Danube Agency");
        assertThat(Bylines.person("By Lower Danube Agency")).isNull();
        assertThat(Bylines.person("By Ana Pop in Galati")).isEqualTo("Ana Pop");
        assertThat(Bylines.person(null)).isNull();
    }
}
