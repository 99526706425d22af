namespace Duplex.Fhir.Search;

/// <summary>Something read, or what is wrong with it; neither where it is unknown and may be ignored.</summary>
internal readonly record struct Parsed<T>(T? Value, string? Error)
    where T : class
{
    public static implicit operator Parsed<T>(T value) => new(value, null);

    public static Parsed<T> Wrong(string error) => new(null, error);
}
