# "Next step in three questions": the questions, the answers, and the one thing to do. What leads where stands in
# next-steps.toml: an answer "talk" to the question "need" is the message next-need-talk, a thing to do is next-do-NAME.

# The two are read together.
home-next = Next step
home-next-aside = In three questions

next-questions-title = Next step in three questions
next-title = Your next step
next-place = Question { $number } of { $count }
# Below each question.
next-promise = Three short questions. Your answers are not kept.
# At the foot of each question.
next-hint-answer = Number keys answer

next-question-safe = Are you safe right now?
next-safe-yes = Yes, for now
next-safe-unsure = I am not sure
next-safe-no = No

next-question-need = What would help most today?
next-need-talk = To talk with someone
next-need-write = To write down what happens
next-need-court = A court order
next-need-phone = Help with my phone
next-need-place = A place to go

next-question-seen = Could someone find a paper or see your phone?
next-seen-yes = Yes
next-seen-unsure = I am not sure
next-seen-no = No

## The answer: one thing to do, one number, one thing to take

next-heading-do = One thing to do
next-heading-number = One number
next-heading-take = One thing to take
# Stands for the name of 911.
next-number-emergency = Emergency: police, fire, ambulance
next-take-nothing = Nothing written. Try to remember this number.
# The same beside 911, which everybody knows.
next-take-nothing-emergency = Nothing written. You can ask staff to call.
# $title names a web page, such as "SPARC: blank log to fill in".
next-take-code = Press Q for a code: { $title }
# $title names a topic, such as "Get connected with local help".
next-read = Read more: { $title }
next-hint-read = Enter read more

## One thing to do

next-do-danger = Call 911, or tell staff right now. This screen cannot make calls.
next-do-danger-place = If you are in danger, call 911. Tell staff right now that you need a safer place.
next-do-unsure-talk = Tell staff that you are not sure you are safe. You can ask for an advocate, and look at the danger together.
next-do-unsure-write = Tell staff that you are not sure you are safe. Then you can write down the last thing that happened.
next-do-unsure-write-hidden = Tell staff that you are not sure you are safe. You can ask someone you trust to keep a log for you.
next-do-unsure-court = Tell staff that you are not sure you are safe. You can talk with an advocate before you go to a court.
next-do-unsure-phone = Tell staff that you are not sure you are safe. Plan with someone before you change things on your phone.
next-do-unsure-place = Tell staff that you are not sure you are safe. You can ask about a place to go today.
next-do-talk = Ask staff how to reach an advocate. You can say as much or as little as you want.
next-do-write = Write down the last thing that happened: the day, the time, the place, and what the stalker did.
next-do-write-hidden = Ask someone you trust to keep a log for you, where the stalker cannot reach it.
next-do-court = Ask a local advocate which orders there are here, and what they are called.
next-do-phone = Ask yourself what the stalker knows, and since when. You can plan before you change things.
next-do-phone-watched = For help, use a phone that the stalker never had. Ask staff if there is one here. Plan before you change things.
next-do-place = Ask staff about a place to go, or look under "Local help".
