using System.Text;
using System.Text.Json.Nodes;
using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Scenarios.UsCore.Checks;

/// <summary>What the data are: valid against the profiles that they claim, with every must-support element, referring to what can be read.</summary>
internal static class ContentChecks
{
    private const int MostReferences = 100;

    private static readonly FhirValidator Validator = new();

    public static IEnumerable<Check> Of(GuideType type, UsCoreGuide guide)
    {
        yield return new Check(type.Type, "references lead to what can be read", server => server.Declared(type.Type) is null ? ReadChecks.NotDeclared() : ReferencesAsync(server, type.Type, guide));
        foreach (var profile in type.Profiles)
        {
            if (guide.FindProfile(profile) is not { } definition)
            {
                continue;
            }

            var mustSupport = new MustSupport(definition);
            var name = UsCoreGuide.NameOf(profile);
            yield return new Check(type.Type, $"valid against {name}", server => WithAsync(server, type.Type, profile, resources => Valid(resources, profile)));
            yield return new Check(type.Type, $"must-support of {name}", server => WithAsync(server, type.Type, profile, resources => MissingIn(mustSupport, resources)));
        }
    }

    private static Task<Outcome> WithAsync(FhirServer server, string type, string profile, Func<IReadOnlyList<JsonObject>, Outcome> check)
    {
        var resources = server.Of(type).Where(resource => ElementPath.Items(resource["meta"]?["profile"]).Any(claimed => ((string)claimed!).Split('|')[0] == profile)).ToList();
        return Task.FromResult(server.Declared(type) is null ? Outcome.NotDeclared : resources.Count == 0 ? Outcome.Fail("no resource claims it") : check(resources));
    }

    private static Outcome Valid(IReadOnlyList<JsonObject> resources, string profile)
    {
        foreach (var resource in resources)
        {
            var errors = Validator.ValidateJson(Encoding.UTF8.GetBytes(resource.ToJsonString()), $"{profile}|6.1.0").Issues.Where(issue => issue.Severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal).ToList();

            // A profile without a version is the newest that is known; the one that is meant was asked for.
            if (errors.Count > 0 && Errors(resource, profile) is { Count: > 0 } own)
            {
                return Outcome.Fail($"{FhirServer.ReferenceTo(resource)}: {own[0].Path} {own[0].Message}");
            }
        }

        return Outcome.Pass;
    }

    private static List<FhirIssue> Errors(JsonObject resource, string profile)
    {
        var plain = resource.DeepClone().AsObject();
        plain["meta"]!.AsObject().Remove("profile");
        return [.. Validator.ValidateJson(Encoding.UTF8.GetBytes(plain.ToJsonString()), $"{profile}|6.1.0").Issues.Where(issue => issue.Severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal)];
    }

    private static Outcome MissingIn(MustSupport mustSupport, IReadOnlyList<JsonObject> resources)
    {
        var missing = mustSupport.Missing(resources);
        return Outcome.When(missing.Count == 0, $"not in the data: {string.Join(", ", missing)}");
    }

    private static async Task<Outcome> ReferencesAsync(FhirServer server, string type, UsCoreGuide guide)
    {
        var types = guide.Types.Select(one => one.Type).ToHashSet();
        var references = server.Of(type).SelectMany(Synthea.SyntheaRecord.ReferencesIn).Where(reference => reference.Split('/') is [var target, _] && types.Contains(target)).Distinct().ToList();
        foreach (var reference in references.Take(MostReferences))
        {
            var answer = await server.App.GetAsync(reference);
            if (answer.Status != 200 || answer.ResourceType != reference.Split('/')[0])
            {
                return Outcome.Fail($"{reference}: {answer.Status}");
            }
        }

        return Outcome.Pass;
    }
}
