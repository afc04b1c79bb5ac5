# Faults of `kiosk slip preview`, for staff.

problem-slip-language = The pack has no language "{ $language }".
    .remedy = It has: { $known }.
problem-slip-topic = The pack shows no topic "{ $key }".
    .remedy = It shows: { $known }.
problem-slip-hotline = The pack shows no hotline "{ $key }".
    .remedy = It shows: { $known }.
problem-slip-empty = A slip of the kind "{ $kind }" would hold nothing.
    .remedy = Choose something with a number, or another kind.
problem-slip-terminal = A slip as { $form } is no text, and a terminal cannot show it.
    .remedy = Write it to a file: --output FILE.
