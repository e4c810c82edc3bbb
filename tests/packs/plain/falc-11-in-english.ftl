# en/home
home_step = What to do?
    .text = Bring a bill, e.g. for water.
#! en/home.ftl:3:27+4: “e.g.” is an abbreviation; write “for example”, or say it otherwise [error]
#! en/home.ftl:3:27+4: « e.g. » est une abréviation ; écrivez « for example », ou dites-le autrement [error]
