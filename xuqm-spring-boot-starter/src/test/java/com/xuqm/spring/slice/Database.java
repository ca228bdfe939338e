package com.xuqm.spring.slice;

import org.springframework.stereotype.Repository;

/** What a slice must not start. */
@Repository
public class Database {

    public Database() {
        throw new IllegalStateException("there is no database");
    }
}
