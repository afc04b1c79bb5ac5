language-own-name = English
greeting = Hello, { $name }.
problem-file-missing = This file is missing.
    .remedy = Copy it.
