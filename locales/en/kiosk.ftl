# Interface texts, in plain English with British spelling. French is the source.

## The bottom line: the same keys on every screen. Keep them very short.

key-back = Back
key-help = Help
key-listen = Listen
key-language = Language
key-settings = Settings
key-stop = Stop
key-hush = Silence
key-pause = Pause
key-resume = Resume
key-repeat = Repeat
key-slower = Slower
key-faster = Faster
key-quieter = Quieter
key-louder = Louder

more-above = More above
more-below = More below

## First screen

attract-title = Guichet
attract-heading = Hello. We guide you, step by step.
attract-promise = It is free. Nothing is sent. Everything is erased at the end.
attract-language = Choose your language.
attract-begin = Or press any key to start.
attract-not-displayed = There are other languages: { $languages }. This screen cannot show them. Ask at the desk.
attract-demonstration = Demonstration. To leave: keys Ctrl and Q.
attract-demonstration-lines = Demonstration. To leave: type Q, then press Enter.

## Comfort

comfort-title = Your comfort
comfort-heading = How would you like to read?
comfort-text = Choose what helps you. Or continue straight away.
comfort-easy-text = Simpler sentences
comfort-space = Shorter lines
comfort-contrast = Letters that are easier to see
comfort-listen = Pages read aloud
comfort-continue = Continue

## Home

home-title = Home
home-heading = What do you need?
home-lessons = Learn by trying
home-lessons-hint = Exercises, without any risk.
home-search = Search with a word
home-search-hint = For example: papers, address.
home-themes-heading = Choose a topic.
home-lessons-heading = What would you like to learn?
home-empty = There is nothing here yet. Ask at the desk.
home-hidden = A page is missing today. Ask at the desk.
home-begun = You have already started.
home-reassure = You can look at everything. Nothing is sent.

## Search

search-title = Search
search-heading = What are you looking for?
search-placeholder = Type a word
search-none = We found nothing with this word. Try another word, or ask for help.
search-hint = Answers appear while you type.

## Themes (the closed list of pack.toml)

theme-papers = My papers
theme-housing = A place to live
theme-money = My money and benefits
theme-health = My health
theme-work = My work
theme-family = My family
theme-digital = Computer, phone, internet
theme-daily-life = My everyday life

## Before a procedure

intro-goal = What it is for
intro-for-whom = Who it is for
intro-prepare = What to prepare

intro-minutes =
    { $same ->
        [1]
            { $least ->
                [0] Less than a minute
                [one] About 1 minute
               *[other] About { $least } minutes
            }
       *[other]
            { $least ->
                [0]
                    { $most ->
                        [one] 1 minute at most
                       *[other] { $most } minutes at most
                    }
               *[other] { $least } to { $most } minutes
            }
    }

intro-other-ways = Without a computer
intro-nothing-sent = Nothing is sent. You can go back.
intro-draft = This text was written on { $date }. It has not been checked yet. Ask at the desk before you pay or go anywhere.
intro-verified = Text checked on { $date }.
intro-old = This text was written on { $date }. Some things may have changed. Ask at the desk.
intro-start = Start
intro-again = Carry on
intro-way-phone = By phone: { $phone }
intro-way-counter = In person: { $place }
intro-way-post = By post: { $place }

## Steps

step-continue = Continue
step-unknown = I don’t know
step-skip = Skip
step-why = Why this question? { $why }
step-many = You can choose several answers.
step-more = The rest of the list
step-check = Check
step-tick = Tick what you already have.
step-nothing-sent = Nothing is sent. You can go back.
step-type-number = A number
step-type-date = Day, month, year: 31/12/2025
step-type-text = Type here
step-fact-known = You already said this during this visit. Is it still true?
step-fact-answer = You said
step-fact-keep = Yes, it is still true
step-fact-change = No, I want to change it
step-stays-here = What you type stays here. Everything is erased at the end.
step-invented = This is an exercise. Type a made-up example, not your real details.

answer-yes = Yes
answer-no = No
answer-unknown = I don’t know
answer-skipped = No answer

## Why an answer was not taken: what to do, never blame

trouble-number = Type a number, in figures. For example: 3.
trouble-date = Type a date like this: 31/12/2025.
trouble-too-small = Type { $limit } or more.
trouble-too-large = Type { $limit } or less.
trouble-before = A later date is needed. Check the day, the month and the year.
trouble-after = An earlier date is needed. Check the day, the month and the year.

trouble-too-few =
    { $limit ->
        [one] Choose at least one answer.
       *[other] Choose { $limit } answers or more.
    }

trouble-too-many =
    { $limit ->
        [one] Choose only one answer.
       *[other] Choose { $limit } answers or fewer.
    }

trouble-empty = Type an answer, or choose a line below.
trouble-too-long = That is a little long. Type { $limit } letters or fewer.

practice-done = Well done, that is right.
practice-empty = Write something first. You can try, nothing is sent.
practice-not-quite = Not quite yet. Try again, or choose “Skip”.

## Papers

paper-copies =
    { $count ->
        [one] 1 copy
       *[other] { $count } copies
    }

paper-max-age =
    { $months ->
        [one] less than a month old
       *[other] less than { $months } months old
    }

paper-maybe = You may need this paper. Ask at the desk.

## Actions

action-online = Type this address on another computer or a phone.
action-phone = Call this number.
action-counter = Go to this place: { $place }
action-post = Send by post to: { $place }
action-free = It is free.
action-cost = Price: { $euros }

action-wait =
    { $unit ->
        [days]
            { $count ->
                [one] Wait for the answer: about 1 day.
               *[other] Wait for the answer: about { $count } days.
            }
        [weeks]
            { $count ->
                [one] Wait for the answer: about 1 week.
               *[other] Wait for the answer: about { $count } weeks.
            }
        [months]
            { $count ->
                [one] Wait for the answer: about 1 month.
               *[other] Wait for the answer: about { $count } months.
            }
       *[years]
            { $count ->
                [one] Wait for the answer: about 1 year.
               *[other] Wait for the answer: about { $count } years.
            }
    }

action-ask-desk = Ask at the desk.
action-after = Then
action-no-answer = If you get no answer

## Progress: honest ranges

progress-questions =
    { $least ->
        [0]
            { $most ->
                [0] last step
                [one] 1 more question at most
               *[other] { $most } more questions at most
            }
       *[other]
            { $same ->
                [1]
                    { $least ->
                        [one] 1 more question
                       *[other] { $least } more questions
                    }
               *[other] { $least } to { $most } more questions
            }
    }

progress-minutes =
    { $same ->
        [1]
            { $least ->
                [0] less than a minute
                [one] 1 minute
               *[other] { $least } minutes
            }
       *[other]
            { $least ->
                [0]
                    { $most ->
                        [one] 1 minute at most
                       *[other] { $most } minutes at most
                    }
               *[other] { $least } to { $most } minutes
            }
    }

## Review

review-title = Your answers
review-heading = Is everything right?
review-text = To change an answer, choose its line.

review-papers =
    { $of ->
        [one] { $have } of 1 paper
       *[other] { $have } of { $of } papers
    }

review-continue = Yes, continue

## Result

result-title = What to do now
result-missing = You still need
result-papers = Your papers
result-papers-ready = You have all the papers on the list.
result-to-do = To do
result-deadlines = Important dates
result-deadline-ask = Ask for the date at the desk.
result-places = Where to go
result-answers = Your answers
result-related = You can also look at
result-other-ways = Without a computer
result-code = Put my list on my phone
result-code-hint = With the camera. No internet needed.
result-home = Do something else
result-finish = I have finished

code-title = On your phone
code-heading = Take your list with you.

code-part =
    { $parts ->
        [1] Your whole list is here. Nothing is sent.
       *[other] Part { $part } of { $parts }. Nothing is sent.
    }

code-next = The next part
code-done = Back to my list

code-words = Take a photo of the square with your phone.
    .say = If there is a black and white square on the screen, take a photo of it. If not, read the list, or ask at the desk.

code-instead = The square to photograph cannot be shown here. Write down what follows, or ask for help at the desk.
code-bring = Bring:
code-call = Call:
code-site = Site:
code-go = Go to:

## Goodbye

goodbye-title = Before you go
goodbye-heading = Before you go
goodbye-papers = Take your papers and your things.
goodbye-accounts = Log out of your accounts.
goodbye-erase = Erase everything and leave
goodbye-stay = Stay a little longer
goodbye-text = Your answers will be erased.

farewell-title = Goodbye
farewell-erasing = We are erasing everything…
farewell-erased = Everything is erased.
farewell-erased-text = Nothing of your visit is left on this computer. Thank you, and see you soon.
farewell-idle = We waited a long time. The visit is over.
farewell-failed = The computer had a problem. It is not your fault. The visit is over.
farewell-residue = Call a person from the desk.
farewell-residue-text = The computer could not erase everything. It is not your fault. Wait for the person before you leave.
farewell-key = Press any key to go back to the start.
out-of-service-title = Paused
out-of-service-heading = This computer is taking a break.
out-of-service-text = Ask at the desk. A person will help you.

## Help

help-title = Help
help-heading = Who can help you?
help-call = Call a person here
help-call-hint = A message appears for the desk.
help-called = A person has been called
help-came = The person has come
help-nobody = Nobody is at the desk right now. You can phone.
help-phone = For what you are doing now
help-emergency = In an emergency
help-free = free call
phone-emergency-112 = Danger, accident
phone-emergency-114 = By text message, without speaking
phone-samu-social-115 = No shelter for the night
help-keeps = What this computer keeps
help-close = Close help
help-keys = Type the number of a line to choose it. Type 0 to go back. The arrows and the Enter key work too.
help-keys-lines = Type the number of a line, then press Enter. Type 0 to go back. Type F1 for help.

banner-called = A person has been called. Stay here.
banner-called-post = A person has been called. { $post }

## What this computer keeps

keeps-title = What this computer keeps
keeps-heading = This computer keeps nothing about you.

keeps-text =
    - Your answers stay here during the visit.
    - Nothing is sent over the internet.
    - Nothing is saved on the computer.
    - At the end, everything is erased.
    - If you walk away, everything is erased after a few minutes.

keeps-close = I understand

## A word explained

word-title = A word explained
word-close = Go back

## Settings

settings-title = Settings
settings-heading = Change the screen
settings-dark = Dark screen
settings-light = Light screen
settings-contrast = Letters that are easier to see
settings-space = Shorter lines
settings-easy-text = Simpler sentences
settings-close = It is fine like this

## Languages

languages-title = Language
languages-heading = Choose your language.
languages-partial = This page does not exist in your language yet. Here it is in French. You can ask for help.

## Stop

stop-title = Stop
stop-heading = Do you want to stop?
stop-text = If you stop, all your answers are erased.
stop-stay = Stay
stop-erase = Stop and erase everything

## Idle

idle-title = Still there?
idle-heading = Are you still there?

idle-text =
    { $seconds ->
        [one] Everything will be erased in 1 second.
       *[other] Everything will be erased in { $seconds } seconds.
    }

idle-any-key = Press any key to continue.
idle-stay = I am here

## When something is missing

sorry-title = Sorry
sorry-heading = This page does not open.
sorry-text = It is not your fault. Ask at the desk, or choose something else.
sorry-close = Go back
value-expired = Ask at the desk.

## Dates

date-long = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Linear mode: the same screens as plain lines

linear-prompt = Your choice:
linear-type = Type, then press Enter:
linear-not-understood = Type one of the numbers in the list, or F1 for help. Then press Enter.
linear-keys = You can also type: { $keys }
linear-end = End.

## Listening. What is read aloud: write as people speak.

voice-invite = Hello. The F2 key reads the screen aloud, or stops the voice. The F1 key is for calling a person.
listen-digit = Key { $digit }.
listen-chosen = This is your choice.
listen-ticked = This is ticked.
listen-field = A place to type.
listen-typed = It is written on the screen.
listen-dot = dot
listen-dash = dash
listen-underscore = underscore
listen-slash = slash
listen-at = at
listen-no-voice = There is no voice for this page. Read the screen, or ask at the desk.
listen-partly = Part of this page has no voice. Read the screen, or ask at the desk.
listen-no-device = There is no sound on this computer. Read the screen, or ask at the desk.

settings-voice = Change the voice
voice-title = The voice
voice-heading = How do you want to listen?
voice-listen = Read every screen aloud
voice-repeat = Read the screen again
voice-pause = Wait, then go on
voice-slower = Slower
voice-faster = Faster
voice-quieter = Quieter
voice-louder = Louder
voice-rate = Speed: { $step } of 5
voice-volume = Volume: { $step } of 5

## Time: the end of a visit, and the hours of the place

time-of-day = { $hour }:{ $minutes }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

notice-ends =
    { $minutes ->
        [one] The visit ends soon. There is 1 minute left at most.
       *[other] The visit ends soon. There are { $minutes } minutes left at most.
    }

notice-added =
    { $minutes ->
        [one] We added 5 minutes. There is 1 minute left at most.
       *[other] We are adding 5 minutes. There are { $minutes } minutes left at most.
    }

notice-closing =
    { $minutes ->
        [one] We close at { $time }. There is 1 minute left at most.
       *[other] We close at { $time }. There are { $minutes } minutes left at most.
    }

last-title = Last minute
last-heading = The visit is about to end.
last-heading-closing = We are about to close.

last-text =
    { $seconds ->
        [one] The visit ends in 1 second.
       *[other] The visit ends in { $seconds } seconds.
    }

last-note = Note down what is important to you.
last-stay = Continue
last-finish = Finish now

goodbye-key = Take your USB key.
goodbye-limit = The time for this visit is over.
goodbye-closing = We are closing. The visit is over.

place-says = The desk says
place-says-in = The desk says ({ $language })

closed-title = Closed
closed-heading = It is closed at the moment.
closed-opens-today = We open today at { $time }.
closed-opens-soon = We open on { $weekday } at { $time }.
closed-opens-later = We open on { $weekday } { $date } at { $time }.
closed-help = See telephone numbers

## Staff. Only people who work here read this.

help-staff = Staff
pin-title = Staff
pin-heading = Staff code
pin-placeholder = The code
pin-text = Type the code, then press Enter.
pin-checking = Checking the code…
pin-wrong = That is not the right code.
pin-short = A code has 6 digits or more.
pin-unable = The code cannot be checked. Call your IT team.

pin-wait =
    { $seconds ->
        [one] Wait 1 second before you try again.
       *[other] Wait { $seconds } seconds before you try again.
    }

pin-wait-long = Wait { $minutes } minutes before you try again.
desk-title = Staff
desk-heading = What would you like to do?
desk-text = The visit is waiting. Nobody sees it.
desk-back = Go back to the visit
desk-back-paused = Leave it out of service
desk-more-time = Give 15 more minutes
desk-end = End this visit
desk-out = Take the computer out of service
desk-in = Put the computer back in service
desk-leave = Leave to the system
sure-no = No, go back
sure-end-heading = End this visit?
sure-end-text = Everything this person has typed will be erased.
sure-end-yes = Yes, end it and erase everything
sure-out-heading = Take the computer out of service?
sure-out-text = The visit will be erased. The computer will serve nobody until staff put it back in service.
sure-out-yes = Yes, take it out of service
sure-leave-heading = Leave to the system?
sure-leave-text = The visit will be erased. The kiosk will stop.
sure-leave-yes = Yes, leave

## Erasing: something is left, and the place lets the next visit begin.

farewell-warned = Something is left on this computer.
farewell-warned-text = The computer could not erase everything. It is not your fault. Tell a person from the desk.
