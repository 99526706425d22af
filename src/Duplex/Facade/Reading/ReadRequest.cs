using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Microsoft.Net.Http.Headers;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Reading;

/// <summary>What a read asks for beside the resource: a part of it, or only what is new (FHIR R4, "conditional read").</summary>
internal sealed record ReadRequest
{
    public IReadOnlyList<string> Elements { get; private init; } = [];

    public SearchSummary Summary { get; private init; }

    private string? IfNoneMatch { get; init; }

    private DateTimeOffset? IfModifiedSince { get; init; }

    public static (ReadRequest? Request, IReadOnlyList<FhirIssue> Issues) Of(HttpRequest request, string type)
    {
        var given = request.Query.SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")).ToList();
        var parameters = given.Where(pair => pair.Key is "_elements" or "_summary").ToList();
        if (given.Exists(pair => pair.Key is not ("_elements" or "_summary" or "_format" or "_pretty")))
        {
            return (null, [new FhirIssue("not-supported", "", null, "A read takes no parameters here but _elements, _summary and _format.")]);
        }

        var read = SearchQuery.Parse(type, parameters, new SearchQueryOptions { IsStrict = true });
        return read.Request is { Summary: not SearchSummary.Count } subset
            ? (new ReadRequest
            {
                Elements = subset.Elements,
                Summary = subset.Summary,
                IfNoneMatch = request.Headers.IfNoneMatch.Count == 0 ? null : request.Headers.IfNoneMatch.ToString(),
                IfModifiedSince = request.GetTypedHeaders().IfModifiedSince,
            }, [])
            : (null, [new FhirIssue("value", "", null, read.Errors.Count > 0 ? $"{read.Errors[0].Parameter}: {read.Errors[0].Message}" : "_summary=count is for searches.")]);
    }

    /// <summary>200 with the resource, or 304 where the caller has it.</summary>
    public FhirResult Answer(byte[] body, string? tag, DateTimeOffset? modified)
    {
        var answer = new FhirResult(IsKnown(tag, modified) ? StatusCodes.Status304NotModified : StatusCodes.Status200OK, IsKnown(tag, modified) ? ReadOnlyMemory<byte>.Empty : body);
        return answer.With("ETag", tag).With("Last-Modified", modified?.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture));
    }

    // If-None-Match goes before If-Modified-Since (RFC 7232, 3.3).
    private bool IsKnown(string? tag, DateTimeOffset? modified) => IfNoneMatch is not null
        ? tag is not null && EntityTagHeaderValue.TryParse(tag, out var own) && EntityTagHeaderValue.TryParseList([IfNoneMatch], out var known) && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(own, useStrongComparison: false))
        : IfModifiedSince is { } since && modified is { } at && at.ToUnixTimeSeconds() <= since.ToUnixTimeSeconds();
}
