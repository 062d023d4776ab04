package org.attache.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254", "100.100.100.200", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1",
            "fec0::1",
            "fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2002:a9fe:a9fe::", "2001:0:0:0:0:0:80ff:fffe", "2001:db8::1",
            "100::1"})
    void addressesThatAreNotPublicAreRefused(String address) throws UnknownHostException {
        assertThat(AddressPolicy.publicOnly().refusal(InetAddress.getByName(address))).as(address).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "93.184.216.34", "172.32.0.1", "100.128.0.1", "169.253.0.1", "2606:4700::1111",
            "2002:101:101::", "64:ff9b::101:101"})
    void publicAddressesMayBeConnectedTo(String address) throws UnknownHostException {
        assertThat(AddressPolicy.publicOnly().refusal(InetAddress.getByName(address))).as(address).isEmpty();
    }
}
