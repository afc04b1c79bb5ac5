# Faults while a slip is drawn for a receipt printer. Visitors may read the one about letters; staff read the others.

problem-receipt-letters = This printer cannot print the letters of this slip.
    .remedy = You can write the number down, or use a code.
problem-receipt-profile = No receipt printer is called { $profile }.
    .remedy = Choose a printer from the list. "default" fits most.
problem-receipt-paper = A receipt printer prints on a roll of 80 or 58 mm. The paper is set to { $paper }.
    .remedy = Set the paper to 80 or 58.
