# Faults in kiosk.toml, the file in which a shelter sets its kiosk. Read by staff.
# Before each sentence stand the file and the line. The kiosk goes on with its own value for what is wrong.

problem-setting-file-not-a-file = The settings must be a text file, and this is something else.
    .remedy = Move it away. The kiosk goes on with its own settings.
problem-setting-file-unreadable = The settings cannot be read ({ $reason }).
    .remedy = Check who may read the file. The kiosk goes on with its own settings.
problem-setting-file-too-long = The settings are longer than { $limit } KB. That cannot be right.
    .remedy = Look at the file in an editor. The kiosk goes on with its own settings.
problem-setting-file-not-text = This line holds something that is not text.
    .remedy = Save the file as plain text (UTF-8). Until then the kiosk goes on with its own settings.
problem-setting-file-syntax = The settings cannot be understood from here on.
    .remedy = Write words in quotes, such as staff_line = "Call extension 12". Until then the kiosk goes on with its own settings.

problem-setting-unknown = There is no setting named { $setting }.
    .remedy =
        { $nearest ->
            [none] Take the line out.
           *[other] Did you mean { $nearest }?
        }
problem-setting-not-words = { $setting } must be words in quotes.
    .remedy = Write it like this: { $setting } = "your words".
problem-setting-unprintable = { $setting } holds a sign that cannot be shown, or more than one line.
    .remedy = Type the words again on one line.
problem-setting-too-long = { $setting } has { $length } letters. There is room for { $limit }.
    .remedy = Say it in fewer words.
problem-setting-state = { $setting } must be the two letters of a state.
    .remedy = Write it like this: { $setting } = "OH".
problem-setting-seconds = { $setting } must be a whole number of seconds from { $low } to { $high }.
    .remedy = Choose a number between the two. These limits keep a visit safe.
problem-setting-days = { $setting } must be a whole number of days from { $low } to { $high }.
    .remedy = Choose a number between the two. What is older than that helps nobody.
problem-setting-yes-or-no = { $setting } must be true or false, without quotes.
    .remedy = Write { $setting } = true, or { $setting } = false.
problem-setting-codes = { $setting } must be a list of languages in quotes.
    .remedy = Write it like this: { $setting } = ["vi", "so"].
problem-setting-theme = { $setting } must be one of these: { $choices }.
    .remedy = Write one of them in quotes.
problem-setting-staff-keys = { $setting } must be three to six of the keys F5 to F11.
    .remedy = Write it like this: { $setting } = "F9 F9 F9".
problem-setting-file-unwritable = The settings cannot be written ({ $reason }).
    .remedy = Check that the disk is not full and that the kiosk may write to its folder. Nothing was changed.
problem-setting-choice = { $setting } must be one of these: { $choices }.
    .remedy = Write one of them in quotes.
problem-setting-choices = { $setting } must be a list of these: { $choices }.
    .remedy = Write those you want in quotes, in square brackets.
problem-setting-number = { $setting } must be a whole number from { $low } to { $high }.
    .remedy = Choose a number between the two.
problem-setting-printer-paper = { $setting } does not fit this kind of printer. It must be one of these: { $choices }.
    .remedy = A receipt printer has a roll of 80 or 58 mm. An office printer has letter or a4.
problem-setting-printer-address =
    { $kind ->
        [network] { $setting } must be the printer's name or number in the network.
        [cups] { $setting } must be the name of a queue in CUPS.
       *[other] { $setting } must be the file of the device.
    }
    .remedy =
        { $kind ->
            [network] Write it like this: 192.0.2.50, or with its port, 192.0.2.50:9100.
            [cups] Write it as the system lists it, with no spaces. The command lpstat -e shows all names.
           *[other] Write its whole path, like /dev/usb/lp0.
        }
