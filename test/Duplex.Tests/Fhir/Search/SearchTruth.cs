using System.Globalization;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Tests.Fhir.Search;

/// <summary>The rules of search.html as plainly as they can be said about one item that a parameter's expression finds. Slow.</summary>
internal static class SearchTruth
{
    private static readonly FhirPathExpression Texts = FhirPathExpression.Compile("descendants()");

    /// <summary>Searches for what the item holds, each with the rule that tells whether another item meets it.</summary>
    public static IEnumerable<(string Query, Func<object, bool> Holds)> Questions(SearchParameterType type, object item) => type switch
    {
        SearchParameterType.String => Strings(item).Select(text => (Escaped(text), (Func<object, bool>)(other => Strings(other).Any(one => Starts(one, text))))),
        SearchParameterType.Token => Tokens(item).SelectMany(TokenQuestions),
        SearchParameterType.Uri => Leaf(item) is { } uri ? [(Escaped(uri), other => Leaf(other) == uri)] : [],
        SearchParameterType.Reference => item is Reference { ReferenceValue.Text: { } text } && text.Contains('/', StringComparison.Ordinal) ? [(text[(text.IndexOf('/', StringComparison.Ordinal) + 1)..], other => (other as Reference)?.ReferenceValue?.Text?.Split('/')[^1] == text.Split('/')[^1])] : [],
        SearchParameterType.Number => Numbers(item)?.High is { } number ? NumberQuestions(number, "", Numbers) : [],
        SearchParameterType.Quantity => item is Quantity { Value.Value: { } value, Code.Text: { } code } ? NumberQuestions(value, "||" + Escaped(code), other => Quantities(other, code)) : [],
        SearchParameterType.Date => item is PrimitiveType { Text: { } date } && Interval(item) is not null ? DateQuestions(date) : [],
        _ => [],
    };

    /// <summary>The texts of everything inside.</summary>
    public static IEnumerable<string> Leaves(Base node) =>
        Texts.Evaluate(node).Select(item => (item.Node as PrimitiveType)?.Text).OfType<string>();

    private static IEnumerable<string> Strings(object item) => item switch
    {
        HumanName name => [.. Some(name.Text, name.Family), .. Some([.. name.Given]), .. Some([.. name.Prefix]), .. Some([.. name.Suffix])],
        Address address => [.. Some(address.Text, address.City, address.District, address.State, address.PostalCode, address.Country), .. Some([.. address.Line])],
        PrimitiveType primitive => Some(primitive),
        _ => [],
    };

    private static IEnumerable<string> Some(params PrimitiveType?[] texts) => texts.Select(text => text?.Text).OfType<string>();

    private static bool Starts(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string? System, string Code, bool IsImplied, bool IgnoresCase)> Tokens(object item) => item switch
    {
        CodeableConcept concept => concept.Coding.SelectMany(Tokens),
        Coding { Code.Text: { } code } coding => [(coding.System?.Text, code, false, false)],
        Identifier { Value.Text: { } value } identifier => [(identifier.System?.Text, value, false, false)],
        ContactPoint { Value.Text: { } value } contact => [(contact.Use?.Text, value, false, false)],
        FhirCode { Text: { } code } => [(null, code, true, false)],
        FhirString { Text: { } text } => [(null, text, false, true)],
        FhirBoolean { Text: { } flag } => [(null, flag, true, false)],
        PrimitiveType { Text: { } text } => [(null, text, false, false)],
        bool flag => [(null, flag ? "true" : "false", true, false)],
        string text => [(null, text, false, false)],
        _ => [],
    };

    private static IEnumerable<(string, Func<object, bool>)> TokenQuestions((string? System, string Code, bool IsImplied, bool IgnoresCase) asked)
    {
        yield return (Escaped(asked.Code), other => Tokens(other).Any(one => Same(one.Code, one.IgnoresCase)));
        if (asked.System is { } system)
        {
            yield return ($"{Escaped(system)}|{Escaped(asked.Code)}", other => Tokens(other).Any(one => Same(one.Code, one.IgnoresCase) && (one.IsImplied || one.System == system)));
        }
        else if (!asked.IsImplied)
        {
            yield return ($"|{Escaped(asked.Code)}", other => Tokens(other).Any(one => Same(one.Code, one.IgnoresCase) && one.System is null));
        }

        bool Same(string code, bool ignoresCase) => string.Equals(code, asked.Code, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    /// <summary>Least and greatest; a null among them is open.</summary>
    private static (decimal? Low, decimal? High)? Numbers(object item) => item switch
    {
        FhirDecimal { Value: { } value } => (value, value),
        IntegerPrimitive { Value: { } value } => (value, value),
        Quantity { Value.Value: { } value } quantity => quantity.Comparator?.Text switch { "<" or "<=" => (null, value), ">" or ">=" => (value, null), _ => (value, value) },
        Duplex.Fhir.Model.Range range when range.Low?.Value?.Value is not null || range.High?.Value?.Value is not null => (range.Low?.Value?.Value, range.High?.Value?.Value),
        _ => null,
    };

    private static (decimal? Low, decimal? High)? Quantities(object item, string code) =>
        ((item as Duplex.Fhir.Model.Range)?.Low ?? item as Quantity) is { } quantity && (quantity.Code?.Text == code || quantity.Unit?.Text == code) ? Numbers(item) : null;

    private static IEnumerable<(string, Func<object, bool>)> NumberQuestions(decimal number, string unit, Func<object, (decimal? Low, decimal? High)?> read)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var half = 0.5m / (decimal)Math.Pow(10, number.Scale);
        var tenth = Math.Abs(number) / 10;
        yield return (text + unit, other => read(other) is var (low, high) && low >= number - half && high < number + half);
        yield return ("gt" + text + unit, other => read(other) is var (_, high) && (high is null || high > number));
        yield return ("le" + text + unit, other => read(other) is var (low, _) && (low is null || low <= number));
        yield return ("sa" + text + unit, other => read(other)?.Low > number);
        yield return ("ap" + text + unit, other => read(other) is var (low, high) && (low is null || low <= number + tenth) && (high is null || high >= number - tenth));
    }

    private static IEnumerable<(string, Func<object, bool>)> DateQuestions(string text)
    {
        var (start, end) = Interval(text);
        yield return (text, other => Interval(other) is var (from, to) && from >= start && to <= end);
        yield return ("ne" + text, other => Interval(other) is var (from, to) && !(from >= start && to <= end));
        yield return ("gt" + text, other => Interval(other)?.To > end);
        yield return ("lt" + text, other => Interval(other)?.From < start);
        yield return ("sa" + text, other => Interval(other)?.From > end);
        yield return ("eb" + text, other => Interval(other)?.To < start);
    }

    private static (DateTimeOffset From, DateTimeOffset To)? Interval(object item) => item switch
    {
        FhirDate { Text: { } text } => Interval(text),
        FhirDateTime { Text: { } text } => Interval(text),
        FhirInstant { Text: { } text } => Interval(text),
        Period period => (period.Start?.Text is { } from ? Interval(from).From : DateTimeOffset.MinValue, period.End?.Text is { } to ? Interval(to).To : DateTimeOffset.MaxValue),
        Timing timing => Outer([.. timing.Event.Select(one => Interval(one.Text!)), .. timing.Repeat?.Bounds is Period bounds ? [Interval(bounds)!.Value] : Array.Empty<(DateTimeOffset, DateTimeOffset)>()]),
        _ => null,
    };

    private static (DateTimeOffset From, DateTimeOffset To)? Outer((DateTimeOffset From, DateTimeOffset To)[] all) =>
        all.Length == 0 ? null : (all.Min(one => one.From), all.Max(one => one.To));

    private static (DateTimeOffset From, DateTimeOffset To) Interval(string text)
    {
        var from = DateTimeOffset.ParseExact(text.Length < 10 ? text + "-01-01"[..(text.Length == 4 ? 6 : 3)] : text, ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.fffK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var next = text.Length switch
        {
            4 => from.AddYears(1),
            7 => from.AddMonths(1),
            10 => from.AddDays(1),
            _ when text.Contains('.', StringComparison.Ordinal) => from.AddMilliseconds(1),
            _ => from.AddSeconds(1),
        };
        return (from, next.AddTicks(-1));
    }

    private static string? Leaf(object item) => (item as PrimitiveType)?.Text;

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal);
}
