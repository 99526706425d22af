using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Facade.Reading;
using Duplex.Fhir.Model;
using Duplex.OAuth;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Operations;

/// <summary>
/// <c>DocumentReference/$docref</c> of US Core: a patient's documents of a type (without one: summaries of care) about a time (without one:
/// the newest). Nothing is generated on demand.
/// </summary>
internal sealed class DocRefOperation(OperationSearch search) : IFacadeOperation
{
    private const string SummaryOfCare = "http://loinc.org|34133-9";

    public string Name => "docref";

    public string Definition => "http://hl7.org/fhir/us/core/OperationDefinition/docref";

    public OperationLevel Levels => OperationLevel.Type;

    public IReadOnlyList<string> Types { get; } = ["DocumentReference"];

    public bool AffectsState => false;

    public ScopeInteractions Scope => ScopeInteractions.Search;

    public bool Offers(FacadeConnection connection) => true;

    public async Task<IResult> RunAsync(HttpContext http, string? type, string? id)
    {
        var (input, fault) = await OperationInput.ReadAsync(http.Request, http.RequestAborted);
        if (input is null)
        {
            return fault!;
        }

        if (input.Other("patient", "start", "end", "type", "on-demand", "profile") is not null || input.Text("patient") is not { Length: > 0 } patient)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "required", "$docref takes patient (its id), and if wanted start, end, type, on-demand and profile.");
        }

        var (start, end) = (DateOf(input.Text("start")), DateOf(input.Text("end")));
        if ((start is null && input.Text("start") is not null) || (end is null && input.Text("end") is not null))
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "value", "start and end must be FHIR dates, such as 2026-03-04.");
        }

        var call = FacadeCall.Of(http);
        var kind = input.Parameter("type") is CodeableConcept concept && concept.Coding.FirstOrDefault() is { } coding ? $"{coding.System?.Value}|{coding.Code?.Value}" : input.Text("type") ?? SummaryOfCare;
        var onDemandOnly = input.Text("on-demand") == "true";
        var (found, unread) = onDemandOnly
            ? ([], null)
            : await search.FindAsync(call, "DocumentReference", [new("patient", patient[(patient.LastIndexOf('/') + 1)..]), new("type", kind)], http.RequestAborted);
        if (found is null)
        {
            return unread!;
        }

        var fitting = found.Where(document => Fits(document, start, end)).OrderByDescending(document => (string?)document["date"], StringComparer.Ordinal);
        return Answer(call, $"{call.Address}{OperationInput.PlaceOf(http.Request)}", start is null && end is null ? [.. fitting.Take(1)] : [.. fitting], onDemandOnly);
    }

    /// <summary>By the time of the care that it is about; where it names none, by its own date.</summary>
    private static bool Fits(JsonObject document, DateTimeOffset? start, DateTimeOffset? end)
    {
        var period = document["context"]?["period"];
        var (from, to) = (DateOf((string?)period?["start"]), DateOf((string?)period?["end"]));
        if (from is null && to is null)
        {
            from = to = DateOf((string?)document["date"]);
        }

        return (start is null || to is null || to >= start) && (end is null || from is null || from < EndOf(end.Value));
    }

    // A day is meant as a whole.
    private static DateTimeOffset EndOf(DateTimeOffset end) => end.TimeOfDay == TimeSpan.Zero ? end.AddDays(1) : end.AddTicks(1);

    /// <summary>Its beginning, where it is a year, a month or a day.</summary>
    private static DateTimeOffset? DateOf(string? text)
    {
        var whole = text?.Length switch { 4 => $"{text}-01-01", 7 => $"{text}-01", _ => text };
        return DateTimeOffset.TryParse(whole, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
    }

    private static FhirResult Answer(FacadeCall call, string self, IReadOnlyList<JsonObject> documents, bool onDemandOnly)
    {
        var from = call.Reader.BaseAddress;
        var set = SearchSet.Of(documents, documents.Count, from);
        set.SetSelf(self);
        if (onDemandOnly)
        {
            set.Bundle["entry"] = new JsonArray(new JsonObject
            {
                ["resource"] = JsonNode.Parse(Fhir.FhirJson.Serialize(Fhir.OperationOutcomes.Of(
                    FhirIssueSeverity.Information, "not-supported", "No documents are generated on demand here; leave on-demand out to see those that there are."))),
                ["search"] = new JsonObject { ["mode"] = "outcome" },
            });
        }

        FacadeAddresses.RewriteReferences(set.Bundle, from + "/", call.Address + "/");
        return new FhirResult(StatusCodes.Status200OK, System.Text.Encoding.UTF8.GetBytes(set.Bundle.ToJsonString(FacadeJson.Options)));
    }
}
