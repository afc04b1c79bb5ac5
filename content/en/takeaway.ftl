# Faults in what a code for a phone should hold.

problem-code-empty = There is nothing to put into the code.
    .remedy = Write a web address or a phone number.
problem-code-not-ascii = The address of the code has a letter or sign that many phones misread.
    .remedy = Use only plain English letters, digits and signs.
problem-code-too-long = The address of the code is { $bytes } bytes long. A code may hold at most { $limit }.
    .remedy = Choose a shorter address of the same page.
