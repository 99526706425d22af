using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Facade.Reading;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.OAuth;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Operations;

/// <summary>
/// <c>Patient/$match</c>: who a patient may be here, by identifier and exact demographics. Each candidate has a score and a
/// <c>match-grade</c>; of several that would be certain, none is.
/// </summary>
internal sealed class MatchOperation(OperationSearch search) : IFacadeOperation
{
    private const string GradeExtension = "http://hl7.org/fhir/StructureDefinition/match-grade";
    private const int MostIdentifiers = 10;
    private const int DefaultCount = 20;

    public string Name => "match";

    public string Definition => "http://hl7.org/fhir/OperationDefinition/Patient-match";

    public OperationLevel Levels => OperationLevel.Type;

    public IReadOnlyList<string> Types { get; } = ["Patient"];

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

        if (input.Resource is not Patient asked || input.Other("resource", "onlyCertainMatches", "count") is not null)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "required", "$match is called with POST and Parameters: resource (a Patient), and if wanted onlyCertainMatches and count.");
        }

        var count = DefaultCount;
        if (input.Text("count") is { } wanted && (!int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out count) || count == 0))
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "value", "count must be a number of 1 or more.");
        }

        if (!MatchGrade.IsEnough(asked))
        {
            return FhirResult.Outcome(
                StatusCodes.Status422UnprocessableEntity, "required",
                "This is too little to match by: an identifier with its system is needed, or family name and birth date with given name or gender.");
        }

        var call = FacadeCall.Of(http);
        var (candidates, unread) = await CandidatesAsync(call, asked, http.RequestAborted);
        if (candidates is null)
        {
            return unread!;
        }

        var graded = Grade(asked, candidates);
        if (input.Text("onlyCertainMatches") == "true")
        {
            graded = [.. graded.Where(one => one.Grade.IsCertain)];
        }

        return Answer(call, $"{call.Address}{OperationInput.PlaceOf(http.Request)}", [.. graded.Take(count)], graded.Count);
    }

    private async ValueTask<(IReadOnlyList<JsonObject>? Candidates, FhirResult? Fault)> CandidatesAsync(FacadeCall call, Patient asked, CancellationToken cancellationToken)
    {
        var found = new List<JsonObject>();
        var searches = MatchGrade.IdentifiersOf(asked).Take(MostIdentifiers)
            .Select(identifier => new KeyValuePair<string, string>[] { new("identifier", $"{Escaped(identifier.System)}|{Escaped(identifier.Value)}") }).ToList();
        if (asked.Name.Select(name => name.Family?.Value).FirstOrDefault(family => !string.IsNullOrWhiteSpace(family)) is { } family && asked.BirthDate?.Text is { } birth)
        {
            searches.Add([new("family", Escaped(family)), new("birthdate", birth)]);
        }

        foreach (var parameters in searches)
        {
            var (some, fault) = await search.FindAsync(call, "Patient", parameters, cancellationToken);
            if (some is null)
            {
                return (null, fault);
            }

            found.AddRange(some);
        }

        return ([.. found.DistinctBy(SearchSet.ReferenceOf)], null);
    }

    private static List<(JsonObject Resource, MatchGrade Grade)> Grade(Patient asked, IReadOnlyList<JsonObject> candidates)
    {
        var graded = candidates
            .Select(candidate => (Resource: candidate, Grade: Read(candidate) is { } patient ? MatchGrade.Of(asked, patient) : null))
            .Where(one => one.Grade is not null).Select(one => (one.Resource, Grade: one.Grade!))
            .OrderByDescending(one => one.Grade.Score).ToList();

        // Several who are all certain are a mistake in the chart, or two people: a person must look.
        return graded.Count(one => one.Grade.IsCertain) > 1
            ? graded.ConvertAll(one => one.Grade.IsCertain ? (one.Resource, new MatchGrade("probable", 0.9m)) : one)
            : graded;
    }

    private static Patient? Read(JsonObject resource) =>
        FhirJson.Parse(System.Text.Encoding.UTF8.GetBytes(resource.ToJsonString(FacadeJson.Options)), FhirReadMode.Lenient).Resource as Patient;

    private static FhirResult Answer(FacadeCall call, string self, List<(JsonObject Resource, MatchGrade Grade)> matches, int total)
    {
        var from = call.Reader.BaseAddress;
        var bundle = new JsonObject { ["resourceType"] = "Bundle", ["type"] = "searchset", ["total"] = total, ["link"] = new JsonArray(new JsonObject { ["relation"] = "self", ["url"] = self }) };
        if (matches.Count > 0)
        {
            bundle["entry"] = new JsonArray([.. matches.Select(match => new JsonObject
            {
                ["fullUrl"] = $"{from}/{SearchSet.ReferenceOf(match.Resource)}",
                ["resource"] = match.Resource,
                ["search"] = new JsonObject
                {
                    ["extension"] = new JsonArray(new JsonObject { ["url"] = GradeExtension, ["valueCode"] = match.Grade.Grade }),
                    ["mode"] = "match",
                    ["score"] = match.Grade.Score,
                },
            })]);
        }

        FacadeAddresses.RewriteReferences(bundle, from + "/", call.Address + "/");
        return new FhirResult(StatusCodes.Status200OK, System.Text.Encoding.UTF8.GetBytes(bundle.ToJsonString(FacadeJson.Options)));
    }

    private static string Escaped(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal);
}
