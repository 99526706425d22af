namespace Duplex.Fhir.Model;

/// <summary>What R4 defines for one property.</summary>
public sealed class FhirPropertyInfo
{
    private readonly string? _codeSet;
    private CodeSet? _loadedCodeSet;

    private FhirPropertyInfo(string name, int index, string flags, string types, string? codeSet)
    {
        Name = name;
        Index = index;
        IsRequired = flags.Contains('!', StringComparison.Ordinal);
        IsList = flags.Contains('*', StringComparison.Ordinal);
        IsChoice = flags.Contains('^', StringComparison.Ordinal);
        IsInSummary = flags.Contains('+', StringComparison.Ordinal);
        Types = (types == "@" ? FhirModel.OpenTypes : types).Split(',');
        _codeSet = codeSet;
        JsonNames = IsChoice ? [.. Types.Select(type => new JsonName(this, name, type))] : [new JsonName(this, name, null)];
    }

    /// <summary>The FHIR name; a choice without its type (<c>value</c>).</summary>
    public string Name { get; }

    /// <summary>The index in <see cref="FhirTypeInfo.Properties"/>.</summary>
    public int Index { get; }

    /// <summary>Whether the minimum is one.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether there may be more than one.</summary>
    public bool IsList { get; }

    /// <summary>Whether the type is chosen by the instance.</summary>
    public bool IsChoice { get; }

    /// <summary>Whether it is part of what <c>_summary=true</c> shows (FHIR R4, search.html section 3.1.1.5.8).</summary>
    public bool IsInSummary { get; }

    /// <summary>FHIR type names; more than one for a choice. A backbone element's is its path.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>The codes that a required binding allows, or null.</summary>
    public IReadOnlyCollection<string>? Codes => CodeSet?.Codes;

    /// <summary>The names that the property has in JSON: one, or one per type of a choice (<c>valueString</c>, <c>valueQuantity</c>).</summary>
    public IEnumerable<string> NamesInJson => JsonNames.Select(name => name.Text);

    internal CodeSet? CodeSet => _codeSet is null ? null : _loadedCodeSet ??= CodeSet.Named(_codeSet);

    internal JsonName[] JsonNames { get; }

    internal static FhirPropertyInfo FromDefinition(string text, int index)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var equal = text.IndexOf('=', StringComparison.Ordinal);
        var name = text[..colon].TrimEnd('!', '*', '^', '+');
        return new FhirPropertyInfo(
            name,
            index,
            text[name.Length..colon],
            equal < 0 ? text[(colon + 1)..] : text[(colon + 1)..equal],
            equal < 0 ? null : text[(equal + 1)..]);
    }

    internal JsonName JsonNameFor(DataType value)
    {
        var type = value.TypeInfo.Name;
        foreach (var name in JsonNames)
        {
            if (name.Type == type)
            {
                return name;
            }
        }

        throw new InvalidOperationException($"The choice element '{Name}' can't hold the type {type}; R4 allows {string.Join(", ", Types)}.");
    }
}
