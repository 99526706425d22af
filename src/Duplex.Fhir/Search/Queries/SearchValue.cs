namespace Duplex.Fhir.Search;

/// <summary>One value that a search asks for.</summary>
public abstract record SearchValue;

/// <summary>For <c>:missing</c>.</summary>
/// <param name="IsMissing">Whether the element must be absent.</param>
public sealed record MissingSearchValue(bool IsMissing) : SearchValue;

/// <summary>Text of a string search, or of <c>:text</c>.</summary>
/// <param name="Text">As asked for.</param>
/// <param name="Normalized">Without case and accents.</param>
public sealed record StringSearchValue(string Text, string Normalized) : SearchValue;

/// <summary>A code: <c>code</c>, <c>system|code</c>, <c>|code</c> or <c>system|</c>.</summary>
/// <param name="System">The system; empty for "none"; null for any.</param>
/// <param name="Code">The code; null for any of the system.</param>
public sealed record TokenSearchValue(string? System, string? Code) : SearchValue;

/// <summary>For <c>:of-type</c>: <c>system|code|value</c>.</summary>
/// <param name="TypeSystem">The system of the identifier type; null for any.</param>
/// <param name="TypeCode">The code of the identifier type.</param>
/// <param name="Value">The identifier's value.</param>
public sealed record IdentifierTypeSearchValue(string? TypeSystem, string TypeCode, string Value) : SearchValue;

/// <summary>For <c>:in</c> and <c>:not-in</c>.</summary>
/// <param name="Url">The value set's canonical URL.</param>
public sealed record ValueSetSearchValue(string Url) : SearchValue;

/// <summary>A reference: <c>id</c>, <c>Type/id</c> or an absolute URL.</summary>
/// <param name="TargetType">The type; null for any.</param>
/// <param name="Id">The logical id; null where only the URL counts.</param>
/// <param name="Version">The version; null for any.</param>
/// <param name="Url">The whole URL without version, where it is not of this server.</param>
public sealed record ReferenceSearchValue(string? TargetType, string? Id, string? Version, string? Url) : SearchValue;

/// <summary>A date or moment as the interval of its precision.</summary>
/// <param name="Prefix">How it compares.</param>
/// <param name="Start">The first moment.</param>
/// <param name="End">The last moment, inclusive.</param>
public sealed record DateSearchValue(SearchPrefix Prefix, DateTimeOffset Start, DateTimeOffset End) : SearchValue;

/// <summary>A number with the range that its digits leave open: 100 is 99.5 up to but not 100.5.</summary>
/// <param name="Prefix">How it compares.</param>
/// <param name="Value">The number.</param>
/// <param name="Low">The lower end of its range.</param>
/// <param name="High">The upper end of its range, exclusive.</param>
public sealed record NumberSearchValue(SearchPrefix Prefix, decimal Value, decimal Low, decimal High) : SearchValue;

/// <summary>A number with a unit: <c>number</c>, <c>number|system|code</c> or <c>number||code</c>.</summary>
/// <param name="Number">The number.</param>
/// <param name="System">The unit's system; null for any.</param>
/// <param name="Code">The unit's code, or without a system its text too; null for any.</param>
public sealed record QuantitySearchValue(NumberSearchValue Number, string? System, string? Code) : SearchValue;

/// <summary>A URI.</summary>
/// <param name="Uri">As asked for.</param>
public sealed record UriSearchValue(string Uri) : SearchValue;

/// <summary>Values joined by <c>$</c>.</summary>
/// <param name="Parts">One per component, in order.</param>
public sealed record CompositeSearchValue(IReadOnlyList<SearchValue> Parts) : SearchValue;

/// <summary>For <c>near</c>: <c>latitude|longitude|distance|units</c>.</summary>
/// <param name="Latitude">Degrees, north positive.</param>
/// <param name="Longitude">Degrees, east positive.</param>
/// <param name="Kilometres">The greatest distance; 50 where the search says none.</param>
public sealed record PositionSearchValue(decimal Latitude, decimal Longitude, double Kilometres) : SearchValue;
