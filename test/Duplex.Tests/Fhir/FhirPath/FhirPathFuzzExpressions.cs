namespace Duplex.Tests.Fhir.FhirPath;

/// <summary>Expressions to damage, pieces to damage them with, and soups of such pieces.</summary>
internal static class FhirPathFuzzExpressions
{
    private static readonly string[] Whole =
    [
        "Patient.name.where(use = 'official').given.first()", "descendants().where($this is Coding).code.distinct().count()", "children().repeat(children()).ofType(string).length()",
        "name.given.select($index + 1).aggregate($this + $total, 0)", "(1 | 2 | 3).combine(4).sort($this desc).skip(1).take(2)", "iif(name.exists(), name.first(), {})",
        "@2020-02-29T10:30:00.000+02:00 + 1 year > today()", "@T10:30.highBoundary(9)", "1.587.lowBoundary(6) ~ 1.5865", "'1 \\'mg\\''.toQuantity() = 1 'mg'",
        "'abc'.replaceMatches('(a+)+b', '$1').matches('^(a|aa)+$')", "'%20&amp;'.encode('base64').decode('base64').escape('html')", "identifier.all(system.exists() and value.matches('[0-9]+'))",
        "defineVariable('v', name).select(%v.family | given).join(', ')", "extension('http://x').value.ofType(Quantity).value + 1", "%resource.contained.where(id = 'o1').resolve().type().name",
        "generalPractitioner.resolve().is(Practitioner) or subject.where(resolve() is Patient).exists()", "Bundle.entry.resource.ofType(Observation).value.ofType(Quantity).value.avg()",
        "birthDate.toString().substring(0, 4).toInteger() mod 4 = 0 implies active", "repeat('a' & $this)", "repeatAll($this | $this + 1).count()", "'a'.toChars().aggregate($total & $total & 'xx', 'y')",
        "descendants().select(descendants()).count()", "$this = $this and $this ~ $this", "descendants().isDistinct()", "(1 'g' + 10 'mg') / 2 'L' > 3 '[in_i]'", "2.power(1000).sqrt().ln().exp().round(99)",
        "text.div.htmlChecks()", "name.sort(-family, use asc).trace('x', given).tail().single()", "conformsTo('http://hl7.org/fhir/StructureDefinition/Patient')", "`name`.`given`[0].split('').indexOf('')",
        "-(-2147483648) - 9223372036854775807L * 2 div 0", "now().timeOf().hourOf() & today().yearOf()", "code.coding.first().subsumes(code.coding.last())",
    ];

    private static readonly string[] Pieces =
    [
        ".", "(", ")", "[", "]", "{", "}", ",", "+", "-", "*", "/", "|", "&", "=", "~", "!=", "!~", "<", ">", "<=", ">=", " and ", " or ", " xor ", " implies ", " is ", " as ", " in ", " contains ", " div ", " mod ",
        "$this", "$index", "$total", "%resource", "%context", "%`x`", "%'vs-x'", "'", "\"", "`", "\\", "\\u00", "\\ud800", "//", "/*", "*/", "\n", " ", "@", "@2020", "@2020-13", "@T", "@T25", "Z", "1", "0", "00", "1.", ".5", "2147483648",
        "9999999999999999999999999999", "79228162514264337593543950335.5", "1L", "99999999999999999999L", "1 'mg'", "1 year", "-1", "'a'", "''", "true", "{}", "name", "Patient", "descendants()", "children()", "repeat(", "repeatAll(", "where(", "select(", "all(",
        "exists(", "aggregate(", "iif(", "sort(", " desc", "trace('x')", "ofType(", "System.", "FHIR.", "Quantity", "string", "matches('", "(a*)*b", "power(", "substring(", "round(", "lowBoundary(", "precision()", "replace('', '", "encode('hex')", "join('", "toDate()",
        "toQuantity('", "resolve()", "extension('", "sum()", "max()", "union(", "combine(", "intersect(", "defineVariable('v')", "%v", "type()", "Ä", "😀", "\0", "\uFEFF",
    ];

    public static string Next(Random random) => random.Next(4) == 0 ? Soup(random) : Damaged(random);

    private static string Soup(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static string Damaged(Random random)
    {
        var text = Whole[random.Next(Whole.Length)];
        for (var i = random.Next(0, 5); i > 0 && text.Length > 0; i--)
        {
            text = Damaged(text, random);
        }

        return text;
    }

    private static string Damaged(string text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 20), text.Length - at);
        var piece = Pieces[random.Next(Pieces.Length)];
        return random.Next(7) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, piece),
            2 => text.Remove(at, length).Insert(at, piece),
            3 => text.Insert(at, text.Substring(at, length)),
            4 => string.Concat(text.AsSpan(0, at), Whole[random.Next(Whole.Length)], text.AsSpan(at)),
            5 => text.Insert(at, string.Concat(Enumerable.Repeat(piece, random.Next(1, 300)))),
            _ => $"({text}).select({Whole[random.Next(Whole.Length)]})",
        };
    }
}
