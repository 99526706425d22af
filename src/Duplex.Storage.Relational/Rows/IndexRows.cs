using Duplex.Fhir.Search;

namespace Duplex.Storage.Relational.Rows;

/// <param name="System">A code of <see cref="IndexCodes"/>, where <paramref name="SystemName"/> is null.</param>
public readonly record struct TokenRow(string Parameter, string Code, long System, string? SystemName);

/// <param name="TargetType">Null: not told.</param>
public readonly record struct ReferenceRow(string Parameter, string Value, string? TargetType, bool IsUrl);

/// <summary>Ticks of UTC, both inclusive.</summary>
public readonly record struct DateRow(string Parameter, long Since, long Until);

public readonly record struct TextRow(string Parameter, string Text);

/// <param name="Unit">A code of <see cref="IndexCodes"/>, where <paramref name="UnitName"/> is null.</param>
public readonly record struct NumberRow(string Parameter, long Unit, string? UnitName, double Low, double High);

/// <summary>What a store writes to its index tables of one resource. Used again and again by one thread; equal rows may come twice.</summary>
public sealed class IndexRows
{
    public List<TokenRow> Tokens { get; } = [];

    public List<ReferenceRow> References { get; } = [];

    public List<DateRow> Dates { get; } = [];

    public List<TextRow> Texts { get; } = [];

    public List<NumberRow> Numbers { get; } = [];

    public int Count => Tokens.Count + References.Count + Dates.Count + Texts.Count + Numbers.Count;

    /// <summary>Takes the rows of a resource in place of those before.</summary>
    public void Read(IReadOnlyList<SearchIndexValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Tokens.Clear();
        References.Clear();
        Dates.Clear();
        Texts.Clear();
        Numbers.Clear();
        for (var index = 0; index < values.Count; index++)
        {
            var value = values[index];
            if (ParameterSource.IsStored(value.Parameter))
            {
                Add(value, value.Parameter.Code);
            }
        }

        DropRepeatedCodes();
    }

    private void Add(SearchIndexValue value, string parameter)
    {
        switch (value)
        {
            case TokenIndexValue token:
                Tokens.Add(Token(token, parameter));
                break;
            case ReferenceIndexValue reference:
                AddReference(reference, parameter);
                break;
            case DateIndexValue date:
                Dates.Add(new(parameter, date.Start.UtcTicks, date.End.UtcTicks));
                break;
            case StringIndexValue text:
                Texts.Add(new(parameter, IndexText.Cut(text.Normalized, IndexText.MostText)));
                break;
            case UriIndexValue uri:
                Texts.Add(new(parameter, IndexText.Cut(uri.Uri, IndexText.MostText)));
                break;
            case NumberIndexValue number:
                Numbers.Add(new(parameter, IndexCodes.None, null, Low(number.Low), High(number.High)));
                break;
            case QuantityIndexValue quantity:
                AddQuantity(quantity, parameter);
                break;
            case PositionIndexValue position:
                Numbers.Add(new(parameter, IndexCodes.None, null, (double)position.Latitude, (double)position.Longitude));
                break;
            case CompositeIndexValue composite:
                Add(composite.Parts[0], parameter);
                break;
        }
    }

    private static TokenRow Token(TokenIndexValue token, string parameter) => token switch
    {
        { Code: null, System: null, Text: { } text } => new(parameter, IndexText.Cut(text, IndexText.MostText), IndexCodes.TextAlone, null),
        { IgnoresCase: true, Code: { } code } => new(parameter, IndexText.Cut(code.ToUpperInvariant(), IndexText.MostCode), IndexCodes.CaseIgnored, null),
        _ => new(parameter, IndexText.Cut(token.Code ?? "", IndexText.MostCode), token.IsSystemImplied ? IndexCodes.SystemImplied : IndexCodes.None, token.System),
    };

    /// <summary>The identifier of a reference is a token under the same parameter.</summary>
    private void AddReference(ReferenceIndexValue reference, string parameter)
    {
        References.Add(new(parameter, IndexText.Cut(reference.Url ?? reference.Id ?? "", IndexText.MostCode), reference.TargetType, reference.Url is not null));
        if (reference.IdentifierSystem is not null || reference.IdentifierValue is not null)
        {
            Tokens.Add(new(parameter, IndexText.Cut(reference.IdentifierValue ?? "", IndexText.MostCode), IndexCodes.None, reference.IdentifierSystem));
        }
    }

    private void AddQuantity(QuantityIndexValue quantity, string parameter)
    {
        var unit = quantity.CanonicalUnit;
        Numbers.Add(new(parameter, unit is null ? IndexCodes.None : IndexCodes.WrittenBesideBase, null, Low(quantity.Low), High(quantity.High)));
        if (unit is not null)
        {
            Numbers.Add(new(parameter, 0, unit, Low(quantity.CanonicalLow), High(quantity.CanonicalHigh)));
        }
    }

    private static double Low(decimal? low) => low is { } value ? (double)value : double.NegativeInfinity;

    private static double High(decimal? high) => high is { } value ? (double)value : double.PositiveInfinity;

    private void DropRepeatedCodes()
    {
        for (var index = Tokens.Count - 1; index >= 0; index--)
        {
            var row = Tokens[index];
            if (row.Parameter == "combo-code" && Tokens.Contains(row with { Parameter = "code" }))
            {
                Tokens.RemoveAt(index);
            }
        }
    }
}
