namespace Duplex.Fhir.Model;

/// <summary>What R4 defines for one type: its properties in the order of the specification, inherited ones first.</summary>
public sealed class FhirTypeInfo
{
    private readonly FhirPropertyInfo[] _properties;
    private readonly Utf8Table<JsonName> _names;

    /// <param name="name">The FHIR name; a backbone element's is its path, such as <c>DocumentReference.context</c>.</param>
    /// <param name="parent">The type that this one extends.</param>
    /// <param name="properties">
    /// The properties of its own, separated by blanks, each <c>name flags : types</c>: <c>!</c> at least one, <c>*</c> a list,
    /// <c>^</c> a choice (types separated by commas, <c>@</c> for any), <c>+</c> part of a summary, then <c>=set</c> for a required binding.
    /// </param>
    internal FhirTypeInfo(string name, FhirTypeInfo? parent, string properties)
    {
        Name = name;
        Parent = parent;
        var own = properties.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var inherited = parent?._properties ?? [];
        _properties = [.. inherited, .. own.Select((text, i) => FhirPropertyInfo.FromDefinition(text, inherited.Length + i))];
        if (_properties.Length > 64)
        {
            throw new InvalidOperationException($"{name} has more than the 64 properties that a reader can mark as seen.");
        }

        _names = new Utf8Table<JsonName>([.. _properties.SelectMany(property => property.JsonNames).Select(json => KeyValuePair.Create(json.Utf8, json))]);
        Required = _properties.Where(property => property.IsRequired).Aggregate(0UL, (mask, property) => mask | (1UL << property.Index));
    }

    /// <summary>The FHIR name.</summary>
    public string Name { get; }

    /// <summary>The type that this one extends, or null.</summary>
    public FhirTypeInfo? Parent { get; }

    /// <summary>The properties; the position is the index that <see cref="Base.GetProperty"/> takes.</summary>
    public IReadOnlyList<FhirPropertyInfo> Properties => _properties;

    internal ulong Required { get; }

    internal FhirPropertyInfo this[int index] => _properties[index];

    /// <summary>The property with this FHIR name (a choice without its type: <c>value</c>), or null.</summary>
    public FhirPropertyInfo? Find(string name) => Array.Find(_properties, property => property.Name == name);

    /// <summary>The property that this JSON name belongs to (<c>valueQuantity</c> to <c>value</c>), or null.</summary>
    public FhirPropertyInfo? FindByJsonName(string name) => FindJson(System.Text.Encoding.UTF8.GetBytes(name))?.Property;

    internal JsonName? FindJson(ReadOnlySpan<byte> utf8) => _names.Find(utf8);
}
