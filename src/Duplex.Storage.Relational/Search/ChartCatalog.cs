using Duplex.Engine.Identity;
using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Relational.Sql;

namespace Duplex.Storage.Relational.Search;

/// <summary>The numbers that one search needs, each read once.</summary>
internal sealed class ChartCatalog(IChartDatabase database, ConnectionKey connection)
{
    private readonly Dictionary<string, ChartType?> _types = [];
    private readonly Dictionary<string, long> _terms = [];

    public IChartDatabase Database => database;

    /// <summary>Null: the chart holds nothing of this type.</summary>
    public async ValueTask<ChartType?> TypeAsync(string resourceType)
    {
        if (!_types.TryGetValue(resourceType, out var type))
        {
            var query = new SqlWriter(database.Dialect)
                .Add("SELECT s.number, s.reindexed, p.code, p.number, p.complete FROM chart_scope s LEFT JOIN chart_parameter p ON p.scope = s.number WHERE s.organization = ").Value(connection.Organization)
                .Add(" AND s.connection = ").Value(connection.Connection)
                .Add(" AND s.resource_type = ").Value(resourceType).Query;
            foreach (var (scope, isWhole, code, number, isComplete) in await database.QueryAsync(query, static row =>
                (row.GetLong(0), row.IsNull(1), row.IsNull(2) ? null : row.GetText(2), row.IsNull(3) ? 0 : row.GetLong(3), !row.IsNull(4) && row.GetLong(4) != 0)))
            {
                type ??= new ChartType(scope, resourceType, isWhole, []);
                if (code is not null && isComplete)
                {
                    type.Parameters[code] = number;
                }
            }

            // As long as a parameter's rows are complete, those there are can be trusted.
            _types[resourceType] = type = type is { IsWhole: false, Parameters.Count: > 0 } ? type with { IsWhole = true } : type;
        }

        return type;
    }

    public ValueTask<List<string>> ListTypesAsync() => database.QueryAsync(
        new SqlWriter(database.Dialect)
            .Add("SELECT resource_type FROM chart_scope WHERE organization = ").Value(connection.Organization)
            .Add(" AND connection = ").Value(connection.Connection).Query,
        static row => row.GetText(0));

    /// <summary>The code in index rows of a system, a type or a unit.</summary>
    public async ValueTask<long> TermAsync(string text)
    {
        if (database.RecallTerm(connection.Organization, text) is { } known)
        {
            return known;
        }

        if (!_terms.TryGetValue(text, out var code))
        {
            var query = new SqlWriter(database.Dialect)
                .Add("SELECT number FROM chart_term WHERE organization = ").Value(connection.Organization)
                .Add(" AND text = ").Value(IndexText.Cut(text, IndexText.MostCode)).Query;
            _terms[text] = code = await database.QueryAsync(query, static row => row.GetLong(0)) is [var number] ? IndexCodes.OfTerm(number) : IndexCodes.Unknown;
        }

        return code;
    }

    /// <summary>Zero: the chart holds nothing of this patient.</summary>
    public async ValueTask<long> CompartmentAsync(string patient)
    {
        if (database.RecallCompartment(connection, patient) is { } known)
        {
            return known;
        }

        var query = new SqlWriter(database.Dialect)
            .Add("SELECT number FROM chart_compartment WHERE organization = ").Value(connection.Organization)
            .Add(" AND connection = ").Value(connection.Connection)
            .Add(" AND patient = ").Value(patient).Query;
        return await database.QueryAsync(query, static row => row.GetLong(0)) is [var number] ? number : 0;
    }
}
