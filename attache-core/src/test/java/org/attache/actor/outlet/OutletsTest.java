package org.attache.actor.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OutletsTest {

    private static final Outlets OUTLETS = Outlets.load();

    @Test
    void aHostLeadsToItsOutlet() {
        assertThat(OUTLETS.byHost("arab.news")).map(Outlet::name).contains("Arab News");
        assertThat(OUTLETS.byHost("www.arabnews.com")).map(Outlet::name).contains("Arab News");
        assertThat(OUTLETS.byHost("timesofindia.indiatimes.com")).map(Outlet::country).contains("IND");
        assertThat(OUTLETS.byHost("nobody.example")).isEmpty();
        assertThat(OUTLETS.byHost("notreuters.com")).isEmpty();
        assertThat(OUTLETS.byHost(null)).isEmpty();
    }

    @Test
    void aNameIsFoundWithOrWithoutItsArticleAndDots() {
        assertThat(OUTLETS.byName("Express Tribune")).map(Outlet::name).contains("The Express Tribune");
        assertThat(OUTLETS.byName("the express tribune")).map(Outlet::name).contains("The Express Tribune");
        assertThat(OUTLETS.byName("A.F.P.")).map(Outlet::isAgency).contains(true);
        assertThat(OUTLETS.byName("Dawn")).map(Outlet::isAgency).contains(false);
        assertThat(OUTLETS.byName("")).isEmpty();
    }

    @Test
    void aUserCanAddAnOutlet() {
        Outlets more = Outlets.of("The Tidewater Courier\tIRL\ttidewater.example\tnewspaper\n");
        assertThat(more.byHost("m.tidewater.example")).map(Outlet::country).contains("IRL");
    }

    @Test
    void everyDomainAndNameOfTheTableIsUsable() {
        Outlets.load().byName("Reuters").orElseThrow().domains()
                .forEach(domain -> assertThat(domain).matches("[a-z0-9.-]+"));
        assertThatThrownBy(() -> Outlets.of("only one column")).hasMessageContaining("outlets line 1");
    }
}
