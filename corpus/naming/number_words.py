"""Numbers from two up that are written in words, in six languages."""

from __future__ import annotations

from corpus.languages import Language

NUMBER_WORDS = {
    Language.EN: r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozen",
    Language.FR: r"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|millions?|milliards?|douzaine",
    Language.ES: r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|mil|mill(?:ón|ones)|docena",
    Language.RU: r"дв(?:а|е|ух|ум|умя)|тр(?:и|[её]х|[её]м|емя)|четыр(?:е|[её]х|ьмя)|пят(?:ь|и|ью)|шест(?:ь|и|ью)|сем(?:ь|и|ью)|восемь|восьми|девят(?:ь|и|ью)|десят(?:ь|и|ью)|\w+надцат(?:ь|и|ью)|двадцат(?:ь|и|ью)|тридцат(?:ь|и|ью)|сорок|\w+десят|сто|двести|\w+ст[аи]|тысяч\w*|миллион\w*|миллиард\w*",
    Language.AR: r"[وبلف]?(?:ال)?(?:اثنا|اثنان|اثنتان|اثنين|اثنتين|ثلاث|ثلاثة|أربع|أربعة|خمس|خمسة|ست|ستة|سبع|سبعة|ثمان|ثماني|ثمانية|تسع|تسعة|عشر|عشرة|عشرون|عشرين|ثلاثون|ثلاثين|أربعون|أربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين|مائة|مئة|مائتي|ألف|آلاف|مليون|ملايين|مليار)",
    Language.ZH: r"(?<!第)(?<![零一二三四五六七八九十百千万年])(?:一[十百千万亿]|[二两三四五六七八九十百千万亿])[零一二三四五六七八九十百千万亿]{0,8}"
    r"(?=多?(?:[个名次位年天项份票国艘座人种级海吨米公英元步点把条件台盏枚架倍场头球周对只家部首所间本册层辆岁卷集届回顶声圈]|小时|分钟|秘|星期))",
}  # fmt: skip
"""Regular expressions without a boundary at either end; in Chinese only before what is counted."""
