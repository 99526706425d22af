using System.Collections.Concurrent;
using Duplex.Engine.Identity;
using Duplex.Storage.Postgres.Connections;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Relational.Rows;
using Npgsql;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>
/// The small numbers that rows hold in place of names. A new name is added in a transaction of its own, so that what is remembered is
/// there whatever becomes of the unit that asked for it, and units that add the same names do not wait for each other. Thread-safe.
/// </summary>
internal sealed class ChartNames(StateConnections connections)
{
    /// <summary>Then all is forgotten and read again when asked for.</summary>
    private const int MostRemembered = 50_000;

    // In one order, so that those who add the same names at the same time wait in a row and never in a circle.
    private const string AddTerms = """
        INSERT INTO chart_term (organization, text) SELECT DISTINCT i.organization, i.text FROM unnest($1, $2) i (organization, text)
        WHERE NOT EXISTS (SELECT 1 FROM chart_term t WHERE t.organization = i.organization AND t.text = i.text) ORDER BY 1, 2 ON CONFLICT DO NOTHING
        """;

    private const string FindTerms = """
        SELECT i.place, t.number FROM unnest($1, $2) WITH ORDINALITY i (organization, text, place) JOIN chart_term t ON t.organization = i.organization AND t.text = i.text
        """;

    private const string AddCompartments = """
        INSERT INTO chart_compartment (organization, connection, patient) SELECT DISTINCT i.organization, i.connection, i.patient FROM unnest($1, $2, $3) i (organization, connection, patient)
        WHERE NOT EXISTS (SELECT 1 FROM chart_compartment c WHERE c.organization = i.organization AND c.connection = i.connection AND c.patient = i.patient)
        ORDER BY 1, 2, 3 ON CONFLICT DO NOTHING
        """;

    private const string FindCompartments = """
        SELECT i.place, c.number FROM unnest($1, $2, $3) WITH ORDINALITY i (organization, connection, patient, place)
        JOIN chart_compartment c ON c.organization = i.organization AND c.connection = i.connection AND c.patient = i.patient
        """;

    private readonly ConcurrentDictionary<(string Organization, string Text), int> _terms = new();
    private readonly ConcurrentDictionary<(ConnectionKey Connection, string Patient), long> _compartments = new();

    /// <summary>Null: it is not remembered.</summary>
    public long? RecallTerm(string organization, string text) => _terms.TryGetValue((organization, text), out var code) ? code : null;

    /// <summary>Null: it is not remembered.</summary>
    public long? RecallCompartment(ConnectionKey connection, string patient) => _compartments.TryGetValue((connection, patient), out var number) ? number : null;

    /// <summary>The names that are asked for, by what they are called; those not remembered are read, or added.</summary>
    public async ValueTask<KnownNames> GetAsync(
        IReadOnlyCollection<(string Organization, string Text)> terms, IReadOnlyCollection<(ConnectionKey Connection, string Patient)> compartments, CancellationToken cancellationToken)
    {
        var known = new KnownNames([], []);
        var newTerms = Take(_terms, terms, known.Terms);
        var newCompartments = Take(_compartments, compartments, known.Compartments);
        if (newTerms.Count + newCompartments.Count > 0)
        {
            await LearnAsync(newTerms, newCompartments, known, cancellationToken).ConfigureAwait(false);
        }

        return known;
    }

    private static List<TKey> Take<TKey, TNumber>(ConcurrentDictionary<TKey, TNumber> remembered, IReadOnlyCollection<TKey> keys, Dictionary<TKey, TNumber> known)
        where TKey : notnull
    {
        var unknown = new List<TKey>();
        foreach (var key in keys)
        {
            if (remembered.TryGetValue(key, out var number))
            {
                known[key] = number;
            }
            else
            {
                unknown.Add(key);
            }
        }

        return unknown;
    }

    private async ValueTask LearnAsync(List<(string, string)> terms, List<(ConnectionKey, string)> compartments, KnownNames known, CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenNamerAsync(cancellationToken).ConfigureAwait(false);
        await using var batch = new NpgsqlBatch(connection);
        if (terms.Count > 0)
        {
            batch.BatchCommands.Add(OfTerms(AddTerms, terms).Command);
            batch.BatchCommands.Add(OfTerms(FindTerms, terms).Command);
        }

        if (compartments.Count > 0)
        {
            batch.BatchCommands.Add(OfCompartments(AddCompartments, compartments).Command);
            batch.BatchCommands.Add(OfCompartments(FindCompartments, compartments).Command);
        }

        await using (var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            if (terms.Count > 0)
            {
                foreach (var (place, number) in await StateConnections.ReadAllAsync(reader, Read, cancellationToken).ConfigureAwait(false))
                {
                    known.Terms[terms[place]] = checked((int)IndexCodes.OfTerm(number));
                }

                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            }

            if (compartments.Count > 0)
            {
                foreach (var (place, number) in await StateConnections.ReadAllAsync(reader, Read, cancellationToken).ConfigureAwait(false))
                {
                    known.Compartments[compartments[place]] = number;
                }
            }
        }

        // Only now is what was added committed.
        Remember(_terms, terms, known.Terms);
        Remember(_compartments, compartments, known.Compartments);
    }

    private static void Remember<TKey, TNumber>(ConcurrentDictionary<TKey, TNumber> remembered, List<TKey> keys, Dictionary<TKey, TNumber> known)
        where TKey : notnull
    {
        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        foreach (var key in keys)
        {
            remembered[key] = known[key];
        }
    }

    private static (int Place, long Number) Read(NpgsqlDataReader row) => (checked((int)row.GetInt64(0)) - 1, row.GetInt64(1));

    private static Statement OfTerms(string text, List<(string Organization, string Text)> terms) => new Statement(text)
        .With([.. terms.Select(term => term.Organization)])
        .With([.. terms.Select(term => IndexText.Cut(term.Text, IndexText.MostCode))]);

    private static Statement OfCompartments(string text, List<(ConnectionKey Connection, string Patient)> compartments) => new Statement(text)
        .With([.. compartments.Select(compartment => compartment.Connection.Organization)])
        .With([.. compartments.Select(compartment => compartment.Connection.Connection)])
        .With([.. compartments.Select(compartment => compartment.Patient)]);
}

/// <summary>Numbers by what they stand for.</summary>
/// <param name="Terms">The codes in index rows of systems, types and units.</param>
internal sealed record KnownNames(Dictionary<(string Organization, string Text), int> Terms, Dictionary<(ConnectionKey Connection, string Patient), long> Compartments);
