# What `kiosk stage` says. Staff and whoever sets the kiosk up read it.

problem-stage-without-cage = There is no screen for the kiosk to be shown on.
    .remedy = `kiosk stage` is started by cage, as the service does. Start the service with: systemctl start kiosk. To try the kiosk in this terminal instead, type: kiosk run --trial

command-stage =
    Show the kiosk on the screen that cage drives. The service starts this.

    Use: kiosk stage [--home DIR]

      --home DIR            the folder with this shelter's settings and lists

    It starts the terminal with the kiosk in it, starts both anew after each
    visit, and makes the text larger where a visitor asks for it. It ends with
    cage. The code at the end is 0, and 1 when cage is not there.
