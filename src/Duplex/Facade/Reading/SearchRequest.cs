using Duplex.Fhir.Model;

namespace Duplex.Facade.Reading;

/// <summary>The search parameters of a request. One that is not served is refused, never ignored: an ignored one widens the result.</summary>
internal static class SearchRequest
{
    private const int MostCount = 1000;

    /// <summary>Steers the answer, and means nothing to the counterparty.</summary>
    private const string Format = "_format";

    private const int LongestNameShown = 64;

    private const string Count = "_count";

    public static (IReadOnlyList<KeyValuePair<string, string>> Parameters, IReadOnlyList<FhirIssue> Issues) Read(IQueryCollection query, ServedResource resource)
    {
        var parameters = new List<KeyValuePair<string, string>>();
        var issues = new List<FhirIssue>();
        foreach (var (name, values) in query.Where(pair => pair.Key != Format))
        {
            if (name == Count ? !IsCount(values) : resource.Parameters.All(parameter => parameter.Name != name))
            {
                issues.Add(name == Count
                    ? new FhirIssue("value", "", null, $"_count must be given once, a number from 1 to {MostCount}.")
                    : NotServed(name, resource));
                continue;
            }

            foreach (var value in values)
            {
                if (string.IsNullOrEmpty(value))
                {
                    issues.Add(new FhirIssue("value", "", null, $"{name} has no value; leave it out or give one."));
                }
                else
                {
                    parameters.Add(new(name, value));
                }
            }
        }

        return (parameters, issues);
    }

    private static FhirIssue NotServed(string name, ServedResource resource)
    {
        var shown = name.Length <= LongestNameShown && name.All(letter => char.IsAsciiLetterOrDigit(letter) || "_-.:".Contains(letter, StringComparison.Ordinal))
            ? $"'{name}'"
            : "this one";
        var modifier = name.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && resource.Parameters.Any(parameter => parameter.Name == name[..colon]);
        var served = string.Join(", ", resource.Parameters.Select(parameter => parameter.Name).Append(Count));
        return new FhirIssue("not-supported", "", null, modifier
            ? $"Modifiers of search parameters are not served here ({shown}); search without the part after the colon."
            : $"The search parameter {shown} is not served for {resource.Type}; these are: {served}.");
    }

    private static bool IsCount(Microsoft.Extensions.Primitives.StringValues values) =>
        values.Count == 1 && int.TryParse(values[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MostCount;
}
