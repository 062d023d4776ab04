package org.attache.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnifferTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"HTML|<!DOCTYPE html><html><head>", "HTML|<p>Only a part",
            "FEED|<?xml version='1.0'?><!-- <html> --><rss>",
            "FEED|<rdf:RDF xmlns='http://purl.org/rss/1.0/'>", "FEED|<CHANNEL>",
            "FEED|{\"version\": \"https://jsonfeed.org/version/1\"}",
            "WIRE|<?xml version='1.0'?><newsItem>", "WIRE|<nitf>", "WIRE|{\"uri\": \"u\"}", "ARCHIVE|WARC/1.0",
            "TEXT|Words, then 1 < 2.", "TEXT|MARUNO (NNS) - The council", "OPML|<opml version='2.0'>",
            "OTHER_XML|<?xml version='1.0'?><note>x</note>",
            "JSON_LINES|{\"id\": 1, \"text\": \"x\"}"})
    void bytesDecideTheFormat(Format expected, String head) {
        assertThat(Sniffer.sniff(head.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(Sniffer.sniff(("\uFEFF" + head).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(expected);
    }

    @Test
    void picturesAndProgramsAreBinary() {
        assertThat(Sniffer.sniff(new byte[]{'P', 'K', 3, 4, 0})).isEqualTo(Format.BINARY);
        assertThat(Sniffer.sniff(new byte[]{1, 2, 3, 0, 0, 0, 9})).isEqualTo(Format.BINARY);
        assertThat(Sniffer.sniff(new byte[0])).isEqualTo(Format.EMPTY);
    }
}
