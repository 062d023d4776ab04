package org.attache.model;

/** What somebody does by saying it. */
public enum SpeechAct {
    SAY, CLAIM, DENY, ACCUSE, PROMISE, THREATEN, ORDER, ASK, AGREE, CONGRATULATE, THANK, APOLOGISE, CRITICISE, PRAISE,
    WARN, ADMIT, CONFIRM, PREDICT, BELIEVE, WANT, FEAR, SHOW, QUOTE
}
