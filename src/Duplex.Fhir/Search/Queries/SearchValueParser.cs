using System.Globalization;

namespace Duplex.Fhir.Search;

/// <summary>Reads one value, between commas, by the type of its parameter. Error texts hold no values.</summary>
internal sealed class SearchValueParser(SearchQueryOptions options)
{
    private const double KilometresPerMile = 1.609344;

    /// <summary>Where <c>near</c> says no distance, R4 leaves it to the server.</summary>
    private const double KilometresWhereNone = 50;

    private const string BadEscape = "A backslash stands before a character that needs none; escape only a comma, $, | and the backslash itself.";

    public Parsed<SearchValue> Parse(SearchParameterDefinition parameter, SearchModifier modifier, string? targetType, string text) => modifier switch
    {
        SearchModifier.Missing => Missing(text),
        SearchModifier.OfType => IdentifierType(parameter, text),
        SearchModifier.Exact => Unescaped(text, plain => new StringSearchValue(plain, SearchText.Normalize(plain))),
        SearchModifier.Text => String(text),
        SearchModifier.Above or SearchModifier.Below when parameter.Type == SearchParameterType.Uri => UriPath(text),
        SearchModifier.In or SearchModifier.NotIn => Unescaped(text, url => new ValueSetSearchValue(url)),
        SearchModifier.Identifier => Token(text),
        _ when parameter.Type == SearchParameterType.Composite => Composite(parameter, text),
        _ => Parse(parameter.Type, parameter, targetType, text),
    };

    private Parsed<SearchValue> Parse(SearchParameterType type, SearchParameterDefinition parameter, string? targetType, string text) => type switch
    {
        SearchParameterType.String => String(text),
        SearchParameterType.Token when parameter.IsBoolean => Flag(text),
        SearchParameterType.Token => Token(text),
        SearchParameterType.Reference => Reference(parameter, targetType, text),
        SearchParameterType.Date => Date(text),
        SearchParameterType.Number => Number(text),
        SearchParameterType.Quantity => Quantity(text),
        SearchParameterType.Uri => Unescaped(text, uri => new UriSearchValue(uri)),
        _ => Position(text),
    };

    private static Parsed<SearchValue> Unescaped(string text, Func<string, SearchValue> make) =>
        EscapedText.Unescape(text) is { } plain ? make(plain) : Parsed<SearchValue>.Wrong(BadEscape);

    private static Parsed<SearchValue> Missing(string text) => text switch
    {
        "true" => new MissingSearchValue(true),
        "false" => new MissingSearchValue(false),
        _ => Parsed<SearchValue>.Wrong("The modifier :missing takes true or false."),
    };

    private static Parsed<SearchValue> String(string text) =>
        EscapedText.Unescape(text) is not { } plain ? Parsed<SearchValue>.Wrong(BadEscape)
        : SearchText.Normalize(plain) is { Length: > 0 } normalized ? new StringSearchValue(plain, normalized)
        : Parsed<SearchValue>.Wrong("The value holds only blanks and accents, which do not count; give letters or digits, or use :exact.");

    private static Parsed<SearchValue> Flag(string text)
    {
        var token = Token(text);
        return token.Error is null && token.Value is not TokenSearchValue { Code: "true" or "false" }
            ? Parsed<SearchValue>.Wrong("The value must be true or false.")
            : token;
    }

    private static Parsed<SearchValue> UriPath(string text) =>
        EscapedText.Unescape(text) is not { } plain ? Parsed<SearchValue>.Wrong(BadEscape)
        : plain.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) ? Parsed<SearchValue>.Wrong("The modifiers :above and :below go by the path of a URL; a URN has none.")
        : new UriSearchValue(plain);

    private static Parsed<SearchValue> Token(string text)
    {
        var parts = EscapedText.Split(text, '|');
        if (parts.Count > 2)
        {
            return Parsed<SearchValue>.Wrong("A token has one | at most: code, system|code, |code or system|; write \\| where it is part of the value.");
        }

        if (EscapedText.Unescape(parts[0]) is not { } first || EscapedText.Unescape(parts[^1]) is not { } last)
        {
            return Parsed<SearchValue>.Wrong(BadEscape);
        }

        return parts.Count == 1 ? new TokenSearchValue(null, first)
            : first.Length == 0 && last.Length == 0 ? Parsed<SearchValue>.Wrong("A token needs a system or a code beside the |.")
            : new TokenSearchValue(first, last.Length == 0 ? null : last);
    }

    private static Parsed<SearchValue> IdentifierType(SearchParameterDefinition parameter, string text)
    {
        if (parameter.DataTypes is { Count: > 0 } types && !types.Contains("Identifier"))
        {
            return Parsed<SearchValue>.Wrong("The modifier :of-type goes with identifiers only.");
        }

        var parts = EscapedText.Split(text, '|').ConvertAll(EscapedText.Unescape);
        return parts.Contains(null) ? Parsed<SearchValue>.Wrong(BadEscape)
            : parts.Count != 3 || parts[1]!.Length == 0 || parts[2]!.Length == 0 ? Parsed<SearchValue>.Wrong("The modifier :of-type takes system|code|value: the identifier type's system and code, then the identifier's value.")
            : new IdentifierTypeSearchValue(parts[0]!.Length == 0 ? null : parts[0], parts[1]!, parts[2]!);
    }

    private Parsed<SearchValue> Reference(SearchParameterDefinition parameter, string? targetType, string text)
    {
        if (EscapedText.Unescape(text) is not { Length: > 0 } plain)
        {
            return Parsed<SearchValue>.Wrong(BadEscape);
        }

        if (References.IsId(plain) && !plain.Contains(':', StringComparison.Ordinal))
        {
            return new ReferenceSearchValue(targetType, plain, null, null);
        }

        var bar = plain.IndexOf('|', StringComparison.Ordinal);
        if (bar > 0)
        {
            var canonical = ReferenceText.Parse(plain[..bar], options.ServerUrl);
            return canonical.Url is null
                ? new ReferenceSearchValue(canonical.TargetType, canonical.Id, plain[(bar + 1)..], null)
                : new ReferenceSearchValue(targetType, null, plain[(bar + 1)..], canonical.Url);
        }

        var parts = ReferenceText.Parse(plain, options.ServerUrl);
        var isAbsolute = parts.Url is null || parts.Url.Contains(':', StringComparison.Ordinal);
        if (plain[0] == '#' || !isAbsolute)
        {
            return Parsed<SearchValue>.Wrong("A reference is an id, a resource type with an id such as Patient/123, or an absolute URL.");
        }

        if (parts.Url is null && (targetType is not null ? parts.TargetType != targetType : !parameter.AllowsTarget(parts.TargetType!)))
        {
            return Parsed<SearchValue>.Wrong(targetType is not null
                ? $"The modifier asks for {targetType}, but the value names another type."
                : $"The parameter refers to {string.Join(", ", parameter.Targets)}, not to the type that the value names.");
        }

        return new ReferenceSearchValue(parts.TargetType ?? targetType, parts.Id, parts.Version, parts.Url);
    }

    private Parsed<SearchValue> Date(string text)
    {
        var prefix = SearchNumber.Prefix(ref text);
        // A plus sign that nobody encoded arrives as a blank.
        return DateInterval.TryParse(text.Replace(' ', '+'), options.OffsetWhereNone, out var interval)
            ? new DateSearchValue(prefix, interval.Start, interval.End)
            : Parsed<SearchValue>.Wrong("A date is YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm[:ss] with Z or an offset (write its + as %2B), perhaps after a prefix such as ge.");
    }

    private static Parsed<SearchValue> Number(string text) =>
        SearchNumber.TryParse(text) is { } number ? number : Parsed<SearchValue>.Wrong($"The value must be {SearchNumber.Expected}.");

    private static Parsed<SearchValue> Quantity(string text)
    {
        var parts = EscapedText.Split(text, '|').ConvertAll(EscapedText.Unescape);
        return parts.Contains(null) ? Parsed<SearchValue>.Wrong(BadEscape)
            : parts.Count is not (1 or 3) ? Parsed<SearchValue>.Wrong("A quantity is number, number|system|code or number||code.")
            : SearchNumber.TryParse(parts[0]!) is not { } number ? Parsed<SearchValue>.Wrong($"A quantity starts with {SearchNumber.Expected}.")
            : parts.Count == 1 ? new QuantitySearchValue(number, null, null)
            : new QuantitySearchValue(number, parts[1]!.Length == 0 ? null : parts[1], parts[2]!.Length == 0 ? null : parts[2]);
    }

    private Parsed<SearchValue> Composite(SearchParameterDefinition parameter, string text)
    {
        var parts = EscapedText.Split(text, '$');
        if (parts.Count != parameter.Components.Count)
        {
            return Parsed<SearchValue>.Wrong($"The value has {parts.Count} part(s); it needs {string.Join('$', parameter.Components.Select(component => component.Code))}.");
        }

        var values = new SearchValue[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            var component = parameter.Components[i];
            var target = SearchParameters.Find(parameter.ResourceType, component.Code) ?? parameter;
            var part = Parse(component.Type, target, null, parts[i]);
            if (part.Error is { } error)
            {
                return Parsed<SearchValue>.Wrong($"Part {i + 1} ({component.Code}): {error}");
            }

            values[i] = part.Value!;
        }

        return new CompositeSearchValue(values);
    }

    private static Parsed<SearchValue> Position(string text)
    {
        var parts = text.Split('|');
        double? kilometres = parts.Length == 2 || (parts.Length is 3 or 4 && parts[2].Length == 0) ? KilometresWhereNone
            : parts.Length is 3 or 4 && double.TryParse(parts[2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var distance)
            ? parts.ElementAtOrDefault(3) switch { null or "" or "km" => distance, "m" => distance / 1000, "[mi_us]" or "[mi_i]" or "mi" => distance * KilometresPerMile, _ => null }
            : null;
        return kilometres is { } within && Degrees(parts[0], 90) is { } latitude && Degrees(parts[1], 180) is { } longitude
            ? new PositionSearchValue(latitude, longitude, within)
            : Parsed<SearchValue>.Wrong("A position is latitude|longitude|distance|units: degrees, then a distance in km, m or [mi_us].");
    }

    private static decimal? Degrees(string text, int limit) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= limit ? value : null;
}
