using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>The parts of a literal reference as searches compare them.</summary>
/// <param name="TargetType">The resource type, where the text tells it.</param>
/// <param name="Id">The logical id; of a contained resource the fragment with its <c>#</c>.</param>
/// <param name="Version">What follows <c>/_history/</c>.</param>
/// <param name="Url">The whole URL without version, or the URN, where it is not of this server.</param>
internal readonly record struct ReferenceText(string? TargetType, string? Id, string? Version, string? Url)
{
    private const string History = "/_history/";

    private static readonly ResourceTypeNames Types = new(FhirModel.ResourceTypes);

    public static ReferenceText Parse(string text, string? serverUrl)
    {
        if (text[0] == '#')
        {
            return new ReferenceText(null, text, null, null);
        }

        var path = text.AsSpan();
        string? version = null;
        if (path.LastIndexOf(History) is > 0 and var at)
        {
            version = path[(at + History.Length)..].ToString();
            path = path[..at];
        }

        var slash = path.LastIndexOf('/');
        var start = slash <= 0 ? -1 : path[..slash].LastIndexOf('/') + 1;
        if (start >= 0 && References.IsId(path[(slash + 1)..]) && Types.Find(path[start..slash]) is { } type)
        {
            var id = path[(slash + 1)..].ToString();
            return new ReferenceText(type, id, version, start == 0 || IsThisServer(path[..(start - 1)], serverUrl) ? null : path.ToString());
        }

        var query = path.IndexOf('?');
        return new ReferenceText(query > 0 ? Types.Find(path[..query]) : null, null, version, path.ToString());
    }

    /// <summary>The resource type that a reference's text tells, or null.</summary>
    public static string? TypeOf(string text)
    {
        var path = text.AsSpan();
        if (path.LastIndexOf(History) is > 0 and var at)
        {
            path = path[..at];
        }

        var query = path.IndexOf('?');
        if (query > 0)
        {
            return Types.Find(path[..query]);
        }

        var slash = path.LastIndexOf('/');
        return slash <= 0 ? null : Types.Find(path[(path[..slash].LastIndexOf('/') + 1)..slash]);
    }

    private static bool IsThisServer(ReadOnlySpan<char> url, string? serverUrl) =>
        serverUrl is not null && url.SequenceEqual(serverUrl.AsSpan().TrimEnd('/'));
}
