namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>One FHIR request, apart from how it came: the path below the base, split.</summary>
internal sealed record FhirRequest(string Method, string[] Path, IReadOnlyList<(string Name, string Value)> Query, byte[] Body)
{
    public string Type => Path.Length > 0 ? Path[0] : "";

    public string Id => Path.Length > 1 ? Path[1] : "";

    public string? ContentType { get; init; }

    public string? Prefer { get; init; }

    public string? IfNoneExist { get; init; }

    public string? IfMatch { get; init; }

    public string? IfNoneMatch { get; init; }

    public string? Authorization { get; init; }
}
