package com.xuqm.spring.slice;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application whose slice is tested. */
@SpringBootApplication
public class SliceApplication {}
