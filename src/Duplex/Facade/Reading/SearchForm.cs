using Duplex.Facade.OwnChart;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Microsoft.AspNetCore.WebUtilities;

namespace Duplex.Facade.Reading;

/// <summary>Reads the parameters of a search: of its address, and of the form in the body of <c>_search</c>.</summary>
internal static class SearchForm
{
    private const int MostCount = 1000;
    private const string Unnamed = "(";

    /// <summary>Names and values, decoded, in their order; or why the body is none that names any.</summary>
    public static async ValueTask<(IReadOnlyList<KeyValuePair<string, string>>? Parameters, FhirResult? Refused)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var pairs = request.Query.SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")).ToList();
        if (HttpMethods.IsPost(request.Method))
        {
            // Whatever the address says already, a body that is passed over would widen the result.
            var (form, refused) = await FormOrParameters.FormAsync(request, cancellationToken);
            if (form is null)
            {
                return (null, refused!.ToResult());
            }

            pairs.AddRange(QueryHelpers.ParseQuery(form).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")));
        }

        return (pairs, null);
    }

    /// <summary>The search, or what is wrong. A parameter that is not understood is refused, never ignored: an ignored one widens the result.</summary>
    public static (Fhir.Search.SearchRequest? Search, IReadOnlyList<FhirIssue> Issues) Parse(string type, IReadOnlyList<KeyValuePair<string, string>> parameters, string facade)
    {
        var read = SearchQuery.Parse(type, parameters, new SearchQueryOptions { IsStrict = true, ServerUrl = facade });
        var issues = read.Errors.Select(error => new FhirIssue("value", "", null, $"{Named(error.Parameter)}{error.Message}"))
            .Concat(read.Ignored.Select(name => new FhirIssue("value", "", null, $"{name} has no value; leave it out or give one.")))
            .ToList();
        if (read.Request is { Count: > MostCount })
        {
            issues.Add(new FhirIssue("value", "", null, $"_count must be a number from 0 to {MostCount}."));
        }

        return issues.Count > 0 ? (null, issues) : (read.Request, []);
    }

    private static string Named(string parameter) => parameter.StartsWith(Unnamed, StringComparison.Ordinal) ? $"{parameter}: " : $"'{parameter}': ";
}
