using Duplex.Chart.Interactions;
using Duplex.Facade.Interactions;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.OwnChart;

/// <summary>Reads what a request wants changed.</summary>
internal static class ReadChange
{
    private static readonly FhirReadOptions Options = new(FhirReadMode.Strict, ReadBody.MostBytes);

    /// <summary>Null: the body's type is one that is taken.</summary>
    /// <param name="isRaw">It is the content of a Binary.</param>
    public static ChartAnswer? CheckMediaType(HttpRequest request, FacadeInteraction interaction, bool isRaw) =>
        interaction == FacadeInteraction.Delete ? null
        : request.Headers.ContentEncoding.Count > 0 ? Unsupported("The body must not be compressed: leave Content-Encoding out.")
        : interaction == FacadeInteraction.Patch ? PatchFormats.IsPatch(request) ? null : Unsupported(PatchFormats.Right)
        : AcceptedFormats.IsJsonBody(request) || isRaw ? null
        : Unsupported("The body must be FHIR JSON in UTF-8: Content-Type: application/fhir+json.");

    public static (AskedChange? Asked, InteractionRefusal? Refusal) Read(HttpRequest request, FacadeRequest wanted, ChangeHeaders headers, byte[] body)
    {
        if (wanted.Id is { } id && !References.IsId(id))
        {
            return Malformed("facade.id", "", "This is not a FHIR id: 1 to 64 of A-Z, a-z, 0-9, - and '.'.");
        }

        var criteria = ConditionalQuery.Of(request);
        if (wanted.Interaction == FacadeInteraction.Create && criteria.Length > 0)
        {
            return Malformed("facade.query", "", "A create takes no parameters; a conditional create says its condition in the header If-None-Exist.");
        }

        var asked = new AskedChange
        {
            Action = ActionOf(wanted.Interaction),
            ResourceType = wanted.Type!,
            Id = wanted.Id,
            Criteria = wanted.Interaction == FacadeInteraction.Create ? headers.IfNoneExist : wanted.Id is null ? criteria : null,
            IfMatch = headers.IfMatch,
        };
        return asked.Action switch
        {
            ChartAction.Delete => (asked, null),
            ChartAction.Patch => PatchFormats.Parse(request, body) is var (patch, refusal) && patch is not null ? (asked with { Patch = patch }, null) : (null, refusal),
            _ => Parse(asked, body),
        };
    }

    private static (AskedChange? Asked, InteractionRefusal? Refusal) Parse(AskedChange asked, byte[] body)
    {
        var read = FhirJson.ParseOwned(body, Options);
        if (!read.IsRead)
        {
            return (null, new InteractionRefusal(RefusalKind.Malformed, "facade.not-fhir", read.Issues));
        }

        if (read.Resource.TypeName != asked.ResourceType)
        {
            return Malformed("facade.other-type", "", $"The body is a {read.Resource.TypeName}; this address takes a {asked.ResourceType}.");
        }

        return asked is { Action: ChartAction.Update, Id: { } id } && read.Resource.Id != id
            ? Malformed("facade.id-mismatch", $"{asked.ResourceType}.id", "The body's id must be there and be the one in the address.")
            : (asked with { Resource = read.Resource }, null);
    }

    private static ChartAction ActionOf(FacadeInteraction interaction) => interaction switch
    {
        FacadeInteraction.Create => ChartAction.Create,
        FacadeInteraction.Update => ChartAction.Update,
        FacadeInteraction.Patch => ChartAction.Patch,
        FacadeInteraction.Delete => ChartAction.Delete,
        _ => throw new ArgumentOutOfRangeException(nameof(interaction)),
    };

    private static ChartAnswer Unsupported(string sentence) => ChartAnswer.Outcome(StatusCodes.Status415UnsupportedMediaType, "not-supported", sentence);

    private static (AskedChange? Asked, InteractionRefusal? Refusal) Malformed(string code, string place, string sentence) =>
        (null, InteractionRefusal.Of(RefusalKind.Malformed, code, "invalid", place, sentence));
}
