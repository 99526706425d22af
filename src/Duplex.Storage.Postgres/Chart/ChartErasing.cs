using Duplex.Engine.Identity;
using Duplex.Storage.Postgres.Statements;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>Takes the contents of one patient's versions out of the chart.</summary>
internal static class ChartErasing
{
    private const string MarkText = """
        UPDATE chart_version v SET deleted = true FROM chart_resource r, chart_scope s
        WHERE v.compartment = (SELECT number FROM chart_compartment WHERE organization = $1 AND connection = $2 AND patient = $3) AND r.number = v.resource AND s.number = v.scope
        RETURNING v.number, v.resource, s.resource_type, r.id, v.source
        """;

    private const string Payloads = "UPDATE chart_payload SET key_id = NULL, bytes = NULL WHERE number = ANY ($1)";

    // Of several versions of a resource in the compartment, one may be the current one. Its row is taken first, so that rows that
    // somebody else writes are there when they are deleted.
    private const string Resources = "UPDATE chart_resource SET state = 1 WHERE number = ANY ($1) AND current = ANY ($2)";

    private static readonly string[] Rows =
    [
        .. new[] { "token", "reference", "date", "string", "number" }
            .Select(kind => $"DELETE FROM chart_{kind} WHERE resource IN (SELECT number FROM chart_resource WHERE number = ANY ($1) AND current = ANY ($2))"),
    ];

    public static Query<ErasedVersion> Mark(ConnectionKey connection, string patient) => new Statement(MarkText).With(connection).With(patient)
        .Rows(row => new ErasedVersion(row.GetInt64(0), row.GetInt64(1), $"{row.Text(2)}/{row.Text(3)}", new ExchangeId(row.GetGuid(4))));

    public static IEnumerable<Statement> Of(IReadOnlyList<ErasedVersion> versions)
    {
        long[] numbers = [.. versions.Select(version => version.Number)];
        long[] resources = [.. versions.Select(version => version.Resource).Distinct()];
        return [new Statement(Payloads).With(numbers), .. Rows.Prepend(Resources).Select(text => new Statement(text).With(resources).With(numbers))];
    }
}

/// <summary>A version whose content is taken out.</summary>
internal sealed record ErasedVersion(long Number, long Resource, string Reference, ExchangeId Source);
