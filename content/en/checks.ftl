# Faults in the files of a content pack, and the words of `kiosk content check` and `kiosk hotlines`.
# Read by staff and by people who write or translate. Before each sentence stand the file and the line.

## Files

problem-content-missing = There are no English words to show (en/ui.ftl is missing everywhere).
    .remedy = Install the kiosk again, or copy its content folder back.
problem-content-folder-missing = There is no such folder.
    .remedy = Name a folder that holds a content pack, such as content.
problem-place-not-trusted = This machine's content folder is not used: somebody other than root could change it.
    .remedy = Make this file root's own, and let only root write to it. Links are not allowed.
problem-folder-too-full = There are more than { $limit } files in this folder. The rest is not read.
    .remedy = Take out what does not belong here.
problem-file-missing = This file is missing in every place.
    .remedy = Copy it from the pack that came with the kiosk.
problem-file-unreadable = This file cannot be read. It is not used.
    .remedy = Check who may read it.
problem-file-too-large = This file is larger than { $limit } KB, which cannot be right. It is not used.
    .remedy = Look at it in an editor.
problem-file-line-too-long = This line is longer than { $limit } letters. The file is not used.
    .remedy = Break it into several lines.
problem-file-not-text = This line holds something that is not text. The file is not used.
    .remedy = Save the file as plain text (UTF-8).
problem-file-hidden-character = This line has a hidden character ({ $sign }). The file is not used.
    .remedy = Type the line again.

problem-link-elsewhere = This link leads out of the pack. What is behind it is not used.
    .remedy = Put a copy of the file or folder in its place.
problem-file-unread = Nothing reads a file of this name here.
    .remedy =
        { $nearest ->
            [none] Correct its name, or take it out of the pack.
           *[other] Did you mean { $nearest }?
        }
problem-folder-unread = Nothing reads a folder here.
    .remedy = Take it out of the pack. Topics lie in "topics", side by side.
problem-folder-no-language = This folder is no language, so nobody sees what is in it.
    .remedy = Name it by a language's code, such as so, and give it a { $file }.

## TOML: hotlines, pages, coalitions, the front of a topic

problem-toml-broken = The file cannot be understood from here on.
    .remedy = Write words in quotes, such as name = "Some words", and dates without, such as 2026-09-14.
problem-toml-key-twice = This key stands here for the second time.
    .remedy = Keep one of the two.
problem-key-missing = { $key } is missing or empty.
    .remedy = Write it.
problem-key-unknown = { $key } means nothing here.
    .remedy =
        { $nearest ->
            [none] Take it out.
           *[other] Did you mean { $nearest }?
        }
problem-key-wrong-kind =
    { $key } must be { $wanted ->
        [text] words in quotes
        [date] a date without quotes
        [number] a whole number without quotes
        [list] a list of words
        [table] a table
       *[tables] a list of tables
    }.
    .remedy =
        { $wanted ->
            [text] Write it like this: { $key } = "your words".
            [date] Write it like this: { $key } = 2026-09-14.
            [number] Write it like this: { $key } = 3.
            [list] Write it like this: { $key } = ["one", "two"].
            [table] Write it like this: [{ $key }].
           *[tables] Write each one under a line like this: [[{ $key }]].
        }
problem-days-refused = { $key } must be a number of days from { $low } to { $high }.
    .remedy = Choose a number between the two. Until then the kiosk's own number holds.
problem-checked-refused = { $key } must tell when the source was read.
    .remedy = Write a day without quotes (2026-09-14), or in quotes a month ("2026-09"), a year ("2026") or "undated".
problem-value-unknown = { $key } must be one of these: { $allowed }.
    .remedy = Write one of them in quotes.
problem-text-hidden-character = { $key } has a hidden character ({ $sign }).
    .remedy = Type the words again.
problem-number-refused = { $key } is not a number that a phone can call.
    .remedy = Write +1 and ten digits, or a short number such as 988.
problem-address-refused = { $key } is not an address that a code can hold.
    .remedy = Use https, plain letters and signs, and at most { $limit } of them. Look for a shorter page of the same site.
problem-email-refused = { $key } is not a mail address.
    .remedy = Write it like this: name@example.org.
problem-entry-twice = There are two entries named { $entry }. The first one counts.
    .remedy = Take one out, or give one of them another key.
problem-coalition-key-needed = More than one coalition of this state is of the same kind, so "{ $entry }" does not say which one is meant.
    .remedy = Give each of them a key of its own, such as key = "{ $entry }-first".
problem-hotline-unreachable = { $entry } has no way to reach it.
    .remedy = Give it a voice, text, chat, site, videophone or email.
problem-entry-without-words = { $entry } has no words, so nobody sees it.
    .remedy = Add [{ $entry }] to { $file }.
problem-words-empty = This file tells of no entry. It is not used.
    .remedy = Write a table for each entry, or copy the file from the pack that came with the kiosk.
problem-words-without-entry = { $entry } has words but no facts.
    .remedy = Take the words out, or add it to { $file }.
problem-entry-untranslated = { $key } of the { $kind } is not told in this language.
    .remedy = Translate it. Until then visitors read it in English.
problem-entry-part-differs =
    The { $key } of { $entry } { $english ->
        [none] is told here, but not in English
       *[there] is told in English, but not here
    }.
    .remedy = Tell it in both languages, or in neither.
problem-numbers-differ = The numbers in { $key } are not those in English. Here: { $here }. In English: { $there }.
    .remedy = Look which one is right, digit by digit.
problem-fact-unsaid = This entry does not say { $key }.
    .remedy = Write it. If there is none, write { $key } = { $empty }: a line that was lost would look the same.
problem-source-unnamed = The source { $source } has no name that people can read.
    .remedy = Name it under [sources] in { $file }.
problem-source-unlisted = The source { $source } is not in the list of sources.
    .remedy = Add ["{ $source }"] to sources.toml with what, address and date, or correct its name here.
problem-confirmation-unknown = There is no { $entry } to confirm.
    .remedy = Check the spelling. The commands "kiosk content due" and "kiosk hotlines" list the names; that of a coalition is its state and kind, such as coalitions.oh-dv.

## Topics

problem-topic-name = The name of this file cannot be a topic's key. It is not used.
    .remedy = Use small letters, digits and hyphens, such as save-evidence.md.
problem-topic-without-front = The topic does not begin with its title and the rest between two lines of +++.
    .remedy = Look at another topic, and begin like it.
problem-topic-empty = The topic has no text.
    .remedy = Write it below the second line of +++.
problem-markdown-refused =
    { $what ->
        [code] Code
        [crossed-out] Crossed-out text
        [heading] A heading other than ##
        [html] HTML
        [image] An image
        [italic] Text between single stars or underscores
        [line-break] A line broken by two spaces or a backslash
        [link] A link
        [list-in-list] A list inside a list
        [quote] A quote
        [rule] A line across the page
        [second-paragraph] A second paragraph in one item
        [table] A table
       *[other] Something unknown
    } cannot be shown.
    .remedy = Use paragraphs, ## headings, lists and **strong** words only.
problem-reference-unknown = { $key } names { $value }, which does not exist.
    .remedy =
        { $nearest ->
            [none] Take it out.
           *[other] Did you mean { $nearest }?
        }
problem-statement-untold = Statement { $id } is told nowhere: "{ $text }"
    .remedy = Tell it in a topic, and add "{ $id }" to that topic's tells.
problem-statement-unknown = There is no statement { $id }.
    .remedy = Check the number in source.toml, or take it out.

problem-topic-line-broken = This line goes on with what the line above began.
    .remedy = Write each paragraph and each item on one line of its own, however long. Part two paragraphs by an empty line.
problem-topic-parts-differ =
    From here on this topic is not built as in English: here is { $here ->
        [heading] a heading
        [paragraph] a paragraph
        [bullet] an item of a list
        [number] a numbered item
       *[nothing] nothing more
    }, there { $there ->
        [heading] a heading
        [paragraph] a paragraph
        [bullet] an item of a list
        [number] a numbered item
       *[nothing] nothing more
    } (line { $line }).
    .remedy = Add what is missing, here or there. Each part needs its twin.
problem-topic-numbers-differ = The numbers are not those in English (line { $line }). Here: { $here }. In English: { $there }.
    .remedy = Look which one is right, digit by digit.

## Reading

problem-text-too-long = { $key } has { $length } letters. There is room for { $limit }.
    .remedy = Say it in fewer words.
problem-sentence-long = A sentence has { $words } words, more than { $limit }: "{ $start }..."
    .remedy = Make two of it. If it needs its length, add its first words to long_ok of the topic.
problem-reading-too-hard = These words read at grade { $grade }. The limit is { $limit }.
    .remedy = Use shorter words and sentences.
problem-reading-not-measured = Reading ease was not measured, and it was asked for.
    .remedy = Install the authors extra: pip install "shelter-kiosk[authors]".
problem-glyph-missing = The plain console cannot show { $glyph } ({ $point }).
    .remedy = Use a letter or sign that stands on an American or Western European keyboard.

## Next step in three questions

problem-next-answers-refused = This question needs { $low } to { $high } answers, each once, and none of them is "*".
    .remedy = Write them like this: answers = ["yes", "no"].
problem-next-answer-no = The question { $question } needs the answer "no".
    .remedy = Add "no" to its answers: who is not safe is led to 911, and a code is only offered where nobody would see it.
problem-next-question-missing = The question { $question } is missing.
    .remedy = Copy it from the next-steps.toml that came with the kiosk.
problem-next-unmatched = No rule fits these answers: { $answers }.
    .remedy = Add a rule, or let the last rule fit everything: "*" for each question.
problem-next-rule-unused = This rule never counts: the rules above it take all of its answers.
    .remedy = Move it up, above the more general rule, or take it out.
problem-next-take-seen = This rule offers a code to somebody who could be found out. The screen does not show it.
    .remedy = Write take = "nothing", or let the rule count for seen = "no" alone.
problem-next-danger-number = This rule counts for somebody who is not safe now, and its number is not 911. The screen shows 911.
    .remedy = Write number = "911", or put a rule for safe = "no" above this one.
problem-next-words-missing = { $message } has no words.
    .remedy = Add the message { $message } to en/next-steps.ftl, or use one that is there.
problem-next-words-unused = Nobody sees { $message }: next-steps.toml does not ask for it.
    .remedy = Take the message out, or use it in next-steps.toml.

## Words of the interface

problem-wording-broken = This message is not written as Fluent wants it. It is not used.
    .remedy = Write name = words. Further lines of it begin with four spaces. Each brace needs its twin.
problem-wording-missing = The program asks for { $key }, and no English file has it.
    .remedy = Add it to a file in en.
problem-wording-twice = { $key } stands here for the second time. The first one counts.
    .remedy = Take one out.
problem-wording-unused = The program never asks for { $key }.
    .remedy = Correct the name before the =, or take the words out.
problem-wording-form-missing = A choice in { $key } has no words for [{ $form }].
    .remedy = Add a line for it above the line with *. Look at the message in English.
problem-wording-forms-differ = The choices in { $key } are not those in English: { $forms }.
    .remedy = Write a line for each choice that English has, and for no other.
problem-wording-untranslated = { $key } is not translated.
    .remedy = Add it. Until then visitors read it in English.
problem-words-avoided = These words blame, order or promise: { $words }.
    .remedy = Say what somebody can do, or what may help.
problem-topic-differs = The { $key } of this topic is not the same as in English.
    .remedy = Copy that line from the file of the same name in en.
problem-wording-unknown = English has no words named { $key }. Nobody asks for these.
    .remedy = Correct the name before the =, or take the words out.
problem-wording-fact-unknown = { $key } fills in ${ $fact }. The English words have no such fact.
    .remedy = Use the names that stand in braces in the English words.

## The end of `kiosk content check`

check-figures =
    { $topics } topics, { $hotlines } hotlines, { $resources } web pages, { $coalitions } coalitions, { $languages ->
        [one] one language
       *[other] { $languages } languages
    }. Waiting for a call by staff: { $waiting }.
check-grades = Reading grades { $low } to { $high } (hardest: { $hardest }).
check-not-measured = Reading ease was not measured: install the authors extra.
check-result =
    { $faults ->
        [0] No faults.
        [one] One fault.
       *[other] { $faults } faults.
    }

## `kiosk content report`

report-language = { $code }: { $topics } topics, { $words } words. They tell { $told } of the { $statements } sentences of the source page.
report-reviewed = Reviewed by { $by } { $on }
report-unreviewed = No advocate has reviewed it yet.
report-topic = { "  " }{ $key }: { $words } words
report-topic-graded = { "  " }{ $key }: { $words } words, grade { $grade }

## `kiosk hotlines`

calls-title =
    { $count ->
        [one] Please call this line and write down the day.
       *[other] Please call these { $count } lines, the first ones first, and write down the day.
    }
calls-ask = Ask: Do you answer day and night? In which languages? Do you answer texts? What do you keep, and what must you report?
calls-group-c = NOT SHOWN to visitors until you have called:
calls-group-b = Shown with "ask staff to confirm":
calls-group-a = Shown; nobody here has tried them yet:
calls-call = Call { $number }
calls-text =
    { $keyword ->
        [none] Text { $number }
       *[other] Text { $keyword } to { $number }
    }
calls-videophone = Videophone { $number }
calls-open = Open { $address }
calls-we-say = We say: { $hours } { $languages }
calls-note-down = When a line answered and all is right: kiosk content confirm { $id } --by AB
calls-confirmed = Confirmed here:
calls-withdrawn = Withdrawn here, not shown to visitors:
calls-noted-line =
    { $name }, { $number }: { DATETIME($date, dateStyle: "long") }{ $by ->
        [none] .
       *[other] , by { $by }.
    }
