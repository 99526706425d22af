using System.Globalization;
using Duplex.Chart.Indexing;
using Duplex.Fhir.Search;

namespace Duplex.Storage.Relational.Rows;

/// <summary>By what a type is indexed, as it is kept beside it: where it differs from what is wanted, the type is indexed anew.</summary>
/// <param name="Reading">How values are read: where this differs, no row of before can be trusted.</param>
/// <param name="Unlabelled">What resources without a label count as.</param>
/// <param name="Codes">The parameters that have rows of their own.</param>
public sealed record IndexRules(string Reading, string Unlabelled, IReadOnlyList<string> Codes)
{
    /// <summary>Goes up when rows of before mean something else.</summary>
    private const int Format = 1;

    public static IndexRules Of(string resourceType, ConnectionIndexing indexing)
    {
        ArgumentNullException.ThrowIfNull(indexing);
        return new IndexRules(
            string.Create(CultureInfo.InvariantCulture, $"{Format} {indexing.OffsetWhereNone.TotalMinutes} {indexing.ServerUrl?.Replace(' ', '+')}"),
            ((int)indexing.Unlabelled).ToString(CultureInfo.InvariantCulture),
            [.. SearchParameters.Of(resourceType).Where(parameter => indexing.Has(resourceType, parameter.Code) && ParameterSource.IsStored(parameter)).Select(parameter => parameter.Code)]);
    }

    /// <summary>Empty of what is empty.</summary>
    public static IndexRules Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('|');
        return parts.Length == 3 ? new IndexRules(parts[0], parts[1], parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)) : new IndexRules("", "", []);
    }

    public override string ToString() => $"{Reading.Replace('|', '+')}|{Unlabelled}|{string.Join(' ', Codes)}";
}
