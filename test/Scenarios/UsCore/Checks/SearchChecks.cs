using System.Text.Json.Nodes;
using Duplex.Scenarios.Clinic;

namespace Duplex.Scenarios.UsCore.Checks;

/// <summary>The searches of a type: what they find is what the data say, no more and no less.</summary>
internal static class SearchChecks
{
    private const int MostSources = 3;

    public static IEnumerable<Check> Of(GuideType type)
    {
        foreach (var search in type.Searches)
        {
            yield return new Check(type.Type, $"{search.Expectation} search by {search.Name}", server => SearchAsync(server, type.Type, search, Plain));
            foreach (var dated in search.Expectation == "SHALL" ? search.Parameters.Where(parameter => parameter.Comparators.Count > 0) : [])
            {
                yield return new Check(type.Type, $"SHALL {search.Name} with {string.Join(", ", dated.Comparators)}", server => SearchAsync(server, type.Type, search, (resource, value) => Compared(dated, resource, value)));
            }

            foreach (var several in search.Expectation == "SHALL" ? search.Parameters.Where(parameter => parameter.TakesSeveral) : [])
            {
                yield return new Check(type.Type, $"SHALL {search.Name} with several of {several.Code}", server => SearchAsync(server, type.Type, search, (_, values) => Several(several, values, server.Of(type.Type))));
            }

            foreach (var (parameter, chain) in search.Parameters.SelectMany(parameter => parameter.Chains, (parameter, chain) => (parameter, chain)))
            {
                yield return new Check(type.Type, $"SHALL search by {parameter.Code}.{chain}", server => ChainAsync(server, type.Type, parameter, chain));
            }
        }

        if ((type.Searches.FirstOrDefault(search => search.Expectation == "SHALL") ?? (type.Searches is [var any, ..] ? any : null)) is { } first)
        {
            yield return new Check(type.Type, "the same search by POST _search", server => PostAsync(server, type.Type, first));
            yield return new Check(type.Type, "an unknown parameter, handled strictly: 400 with an OperationOutcome", server => ReadChecks.WhereAsync(server, type.Type, "search-type", (at, _) => UnknownAsync(at, type.Type)));
        }

        if (type.Searches.FirstOrDefault(search => search.Parameters is [{ Code: "patient" }]) is { } byPatient)
        {
            yield return new Check(type.Type, "the patient named by id, by reference, by address", server => PatientAsync(server, type.Type, byPatient));
        }

        foreach (var include in type.RevIncludes)
        {
            yield return new Check(type.Type, $"SHALL _revinclude={include}", server => ReverseAsync(server, type.Type, include));
        }

        foreach (var include in type.Includes)
        {
            yield return new Check(type.Type, $"SHOULD _include={include}", server => IncludeAsync(server, type.Type, include));
        }
    }

    /// <summary>Searches with values of resources, of different patients where there are some, and compares with the data.</summary>
    private static async Task<Outcome> SearchAsync(FhirServer server, string type, GuideSearch search, Func<JsonObject, List<(GuideParameter Parameter, string Value)>, IEnumerable<List<(GuideParameter Parameter, string Value)>>> vary)
    {
        if (!server.Offers(type, "search-type") || search.Parameters.Any(parameter => !server.SearchesBy(type, parameter.Code)))
        {
            return Outcome.NotDeclared;
        }

        var sources = server.Of(type).Where(resource => search.Parameters.All(parameter => parameter.ValuesOf(resource).Any()));
        var asked = 0;
        foreach (var source in sources.DistinctBy(resource => search.Parameters.FirstOrDefault(parameter => parameter.Code == "patient")?.ValuesOf(resource).First()).Take(MostSources))
        {
            var choices = search.Parameters.Select(parameter => parameter.ValuesOf(source).Distinct().Take(2).Select(value => (parameter, value)).ToList()).ToList();
            foreach (var criteria in Choices(choices).SelectMany(one => vary(source, one)))
            {
                asked++;
                if (await WrongAsync(server, type, criteria, server.App.GetAsync, $"{type}?{QueryOf(criteria)}") is { } wrong)
                {
                    return Outcome.Fail(wrong);
                }
            }
        }

        return asked > 0 ? Outcome.Pass : Outcome.Fail($"no {type} has values to search by");
    }

    private static async Task<string?> WrongAsync(FhirServer server, string type, List<(GuideParameter Parameter, string Value)> criteria, Func<string, (string Name, string Value)[], Task<FhirAnswer>> get, string query)
    {
        var (found, shown) = (new List<JsonObject>(), string.Join('&', criteria.Select(one => $"{one.Parameter.Code}={one.Value}")));
        for (var next = $"{query}&_count=200"; next is not null;)
        {
            var answer = await get(next, [("Prefer", "handling=strict")]);
            if (answer.Status != 200)
            {
                return $"{shown}: {answer.Status}";
            }

            found.AddRange(answer.Resources("match"));
            next = answer.Link("next");
        }

        var must = server.Of(type).Where(resource => criteria.TrueForAll(one => one.Parameter.IsMetBy(resource, one.Value))).Select(resource => (string)resource["id"]!).ToHashSet();
        var told = found.Select(resource => (string)resource["id"]!).ToHashSet();
        return found.Count != told.Count ? $"{shown}: one is told twice"
            : must.Except(told).FirstOrDefault() is { } left ? $"{shown}: {left} is left out"
            : told.Except(must).FirstOrDefault() is { } more ? $"{shown}: {more} does not fit"
            : null;
    }

    private static IEnumerable<List<(GuideParameter Parameter, string Value)>> Plain(JsonObject source, List<(GuideParameter Parameter, string Value)> criteria) =>
        [[.. criteria.Select(one => one.Parameter.Kind == "date" && !SearchTruth.IsMet(one.Parameter.In(source).First(), one.Value) ? (one.Parameter, "ge" + one.Value) : one)]];

    private static IEnumerable<List<(GuideParameter Parameter, string Value)>> Compared(GuideParameter dated, JsonObject source, List<(GuideParameter Parameter, string Value)> criteria)
    {
        var (from, _) = SearchTruth.Range(dated.ValuesOf(source).First());
        foreach (var comparator in dated.Comparators)
        {
            var at = comparator switch { "gt" => from.AddDays(-1), "lt" => from.AddDays(1), _ => from };
            yield return [.. criteria.Select(one => one.Parameter.Code == dated.Code ? (dated, $"{comparator}{at.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}") : one)];
        }
    }

    private static IEnumerable<List<(GuideParameter Parameter, string Value)>> Several(GuideParameter several, List<(GuideParameter Parameter, string Value)> criteria, IReadOnlyList<JsonObject> all)
    {
        var own = criteria.First(one => one.Parameter.Code == several.Code).Value;
        var other = all.SelectMany(several.ValuesOf).FirstOrDefault(value => value != own && value.Contains('|', StringComparison.Ordinal) == own.Contains('|', StringComparison.Ordinal)) ?? "unknown";
        yield return [.. criteria.Select(one => one.Parameter.Code == several.Code ? (several, $"{own},{other}") : one)];
    }

    private static async Task<Outcome> ChainAsync(FhirServer server, string type, GuideParameter parameter, string chain)
    {
        var target = "Practitioner";
        if (!server.SearchesBy(type, parameter.Code) || server.Of(type).FirstOrDefault(resource => parameter.ValuesOf(resource).Any(reference => server.Known.Contains(reference))) is not { } source)
        {
            return Outcome.NotDeclared;
        }

        var reference = parameter.ValuesOf(source).First();
        var referred = server.Of(target).First(resource => FhirServer.ReferenceTo(resource) == reference);
        var value = chain == "identifier" ? SearchTruth.TokensOf(referred["identifier"]![0]!).Select(token => $"{token.System}|{token.Code}").First() : SearchTruth.WordsOf(referred["name"]![0]!).First();
        var answer = await server.App.GetAsync($"{type}?{parameter.Code}.{chain}={Uri.EscapeDataString(value)}&_count=200", ("Prefer", "handling=strict"));

        // No capability statement lists chains: that a server refuses one is how it says that it has none.
        return answer.Status == 400 && answer.ResourceType == "OperationOutcome" ? Outcome.NotDeclared
            : Outcome.When(answer.Status == 200 && answer.Resources("match").Any(resource => (string?)resource["id"] == (string?)source["id"]) && answer.Resources("match").All(resource => parameter.ValuesOf(resource).Any()), $"{chain}={value}: {answer.Status}");
    }

    private static async Task<Outcome> PostAsync(FhirServer server, string type, GuideSearch search)
    {
        if (!server.Offers(type, "search-type") || search.Parameters.Any(parameter => !server.SearchesBy(type, parameter.Code)))
        {
            return Outcome.NotDeclared;
        }

        var source = server.Of(type).First(resource => search.Parameters.All(parameter => parameter.ValuesOf(resource).Any()));
        var criteria = search.Parameters.Select(parameter => (parameter, parameter.ValuesOf(source).First())).ToList();
        Task<FhirAnswer> Get(string query, (string Name, string Value)[] headers) => query.Contains("_search?", StringComparison.Ordinal)
            ? server.App.SendTextAsync("POST", query[..query.IndexOf('?', StringComparison.Ordinal)], query[(query.IndexOf('?', StringComparison.Ordinal) + 1)..], "application/x-www-form-urlencoded", headers)
            : server.App.GetAsync(query, headers);
        return await WrongAsync(server, type, criteria, Get, $"{type}/_search?{QueryOf(criteria)}") is { } wrong ? Outcome.Fail(wrong) : Outcome.Pass;
    }

    private static async Task<Outcome> PatientAsync(FhirServer server, string type, GuideSearch search)
    {
        if (!server.SearchesBy(type, "patient") || !server.Offers(type, "search-type"))
        {
            return Outcome.NotDeclared;
        }

        var reference = search.Parameters[0].ValuesOf(server.Of(type).First(resource => search.Parameters[0].ValuesOf(resource).Any())).First();
        var id = reference.Split('/')[^1];
        foreach (var form in new[] { id, $"Patient/{id}", $"{server.App.Address}/Patient/{id}" })
        {
            if (await WrongAsync(server, type, [(search.Parameters[0], $"Patient/{id}")], (query, headers) => server.App.GetAsync(query, headers), $"{type}?patient={Uri.EscapeDataString(form)}") is { } wrong)
            {
                return Outcome.Fail($"as {form.Replace(server.App.Address, "[base]", StringComparison.Ordinal)}: {wrong}");
            }
        }

        return Outcome.Pass;
    }

    private static async Task<Outcome> UnknownAsync(FhirServer server, string type)
    {
        var answer = await server.App.GetAsync($"{type}?no-such-parameter=1", ("Prefer", "handling=strict"));
        return Outcome.When(answer.Status == 400 && answer.ResourceType == "OperationOutcome", $"{answer.Status} {answer.ResourceType}");
    }

    private static async Task<Outcome> ReverseAsync(FhirServer server, string type, string include)
    {
        if (!server.Names(type, "searchRevInclude", include))
        {
            return Outcome.NotDeclared;
        }

        var pairs = server.Of("Provenance").SelectMany(provenance => ElementPath.Items(provenance["target"]), (provenance, target) => (provenance, Target: (string?)target["reference"] ?? ""));
        var (source, reference) = pairs.FirstOrDefault(pair => pair.Target.StartsWith(type + "/", StringComparison.Ordinal) && server.Known.Contains(pair.Target));
        return source is null ? Outcome.Fail($"no Provenance of a {type}")
            : await IncludedAsync(server, $"{type}?_id={reference.Split('/')[^1]}&_revinclude={include}", [FhirServer.ReferenceTo(source)]);
    }

    private static async Task<Outcome> IncludeAsync(FhirServer server, string type, string include)
    {
        var parts = include.Split(':');
        if (!server.Names(type, "searchInclude", $"{parts[0]}:{parts[1]}"))
        {
            return Outcome.NotDeclared;
        }

        var place = parts[1] == "participant" ? "participant.member" : parts[1];
        var wanted = from one in server.Of(type)
                     let references = ElementPath.Of($"{type}.{place}").In(one).Select(node => (string?)node["reference"] ?? "").Where(reference => server.Known.Contains(reference) && (parts.Length < 3 || reference.StartsWith(parts[2] + "/", StringComparison.Ordinal))).ToList()
                     where references.Count > 0
                     select (Id: (string)one["id"]!, References: references);
        return wanted.FirstOrDefault() is { Id: not null } source
            ? await IncludedAsync(server, $"{type}?_id={source.Id}&_include={include}", source.References)
            : Outcome.Fail($"no {type} with such a reference");
    }

    private static async Task<Outcome> IncludedAsync(FhirServer server, string query, IReadOnlyCollection<string> references)
    {
        var answer = await server.App.GetAsync(query, ("Prefer", "handling=strict"));
        var included = answer.Resources("include").Select(FhirServer.ReferenceTo).ToHashSet();
        return Outcome.When(answer.Status == 200 && answer.Resources("match").Count() == 1 && references.All(included.Contains), $"{answer.Status} with {included.Count} included");
    }

    private static IEnumerable<List<(GuideParameter Parameter, string Value)>> Choices(List<List<(GuideParameter parameter, string value)>> choices)
    {
        for (var pick = 0; pick < choices.Max(values => values.Count); pick++)
        {
            yield return [.. choices.Select(values => values[Math.Min(pick, values.Count - 1)])];
        }
    }

    private static string QueryOf(IEnumerable<(GuideParameter Parameter, string Value)> criteria) =>
        string.Join('&', criteria.Select(one => $"{one.Parameter.Code}={string.Join(',', one.Value.Split(',').Select(Uri.EscapeDataString))}"));
}
