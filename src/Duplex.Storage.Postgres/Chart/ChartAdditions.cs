using System.Runtime.InteropServices;
using Duplex.Chart;
using Duplex.Chart.Indexing;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Postgres.Units;
using Duplex.Storage.Relational.Rows;
using NpgsqlTypes;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>
/// Versions that a unit of work adds. They are gathered until the unit asks something or ends, and then written together: the resources'
/// rows are locked and read in one round trip, and everything is written in the next.
/// </summary>
internal sealed class ChartAdditions(UnitSession session, ChartIndex index, IPayloadSealer sealer)
{
    private const string LockSources = "SELECT 1 FROM exchange WHERE id = ANY ($1) ORDER BY id FOR UPDATE";
    private const string Epochs = "SELECT number, epoch FROM chart_scope WHERE number = ANY ($1)";
    private const string Numbers = "SELECT nextval('chart_version_number') FROM generate_series(1, $1)";

    private const string AddVersions = """
        INSERT INTO chart_version (number, resource, scope, compartment, version, at, source, source_sequence, deleted, sensitivity)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """;

    private const string AddPayloads = "INSERT INTO chart_payload (number, organization, connection, key_id, bytes) SELECT * FROM unnest($1, $2, $3, $4, $5)";

    private readonly List<Addition> _gathered = [];

    // While the unit holds the lock of a type, its rules do not change.
    private readonly Dictionary<(ConnectionKey, string), ChartScope> _scopes = [];
    private readonly HashSet<(ConnectionKey, string)> _prepared = [];

    /// <summary>The unit is about to lock the type, and may add to it then: its rules are looked at before, since changing them takes the lock.</summary>
    public void Prepare(ConnectionKey connection, string resourceType) => _prepared.Add((connection, resourceType));

    /// <param name="isAbsent">The unit has found that there is no such resource.</param>
    public void Add(ChartVersion version, bool current, IndexedVersion? prepared, bool isAbsent)
    {
        session.Writes();
        _gathered.Add(new Addition(version, current, prepared, isAbsent));
    }

    public async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        foreach (var (connection, type) in _prepared.Except(_scopes.Keys))
        {
            if (await index.Scopes.GetAsync(connection, type, adds: false, cancellationToken).ConfigureAwait(false) is { } scope)
            {
                _scopes.Add((connection, type), scope);
            }
        }

        _prepared.Clear();
        if (_gathered.Count == 0)
        {
            return;
        }

        var additions = _gathered.ToArray();
        _gathered.Clear();
        foreach (var addition in additions)
        {
            addition.Scope = await ScopeAsync(addition.Version, cancellationToken).ConfigureAwait(false);
            addition.Indexed = addition.Prepared is { } prepared && ReferenceEquals(prepared.Rules, addition.Scope.Rules) ? prepared : index.Indexing.Index(addition.Version);
        }

        var rows = new ChartIndexRows();
        var terms = new HashSet<(string, string)>();
        foreach (var addition in additions)
        {
            rows.CollectNames(addition.Version.Connection.Organization, addition.Indexed.Values, terms);
        }

        var names = await index.Names.GetAsync(terms, additions.Select(addition => (addition.Version.Connection, addition.Version.Patient)).ToHashSet(), cancellationToken).ConfigureAwait(false);
        var resources = await LockAsync(additions, cancellationToken).ConfigureAwait(false);
        foreach (var addition in additions)
        {
            Apply(addition, names, resources);
        }

        Write(additions, names, [.. resources.Values], rows);
    }

    private async ValueTask<ChartScope> ScopeAsync(ChartVersion version, CancellationToken cancellationToken)
    {
        var key = (version.Connection, version.ResourceType);
        if (!_scopes.TryGetValue(key, out var scope))
        {
            scope = index.Scopes.Find(version.Connection, version.ResourceType)
                ?? (await index.Scopes.GetAsync(version.Connection, version.ResourceType, adds: true, cancellationToken).ConfigureAwait(false))!;
            _scopes.Add(key, scope);
        }

        return scope;
    }

    /// <summary>Locks what the versions change, and gives them their numbers.</summary>
    private async ValueTask<Dictionary<(int Scope, string Id), StoredResource>> LockAsync(Addition[] additions, CancellationToken cancellationToken)
    {
        foreach (var addition in additions)
        {
            session.Lock(UnitLock.OfType(addition.Version.Connection, addition.Version.ResourceType, shared: true));
            session.Lock(UnitLock.OfPatient(addition.Version.Connection, addition.Version.Patient, shared: true));
        }

        var sources = additions.Select(addition => addition.Version.Source).Distinct().Where(source => !session.Holds(UnitLock.Of(source))).ToList();
        if (sources.Count > 0)
        {
            sources.ForEach(source => session.Owns(UnitLock.Of(source)));
            session.AskAlong(new Statement(LockSources).WithEach(sources.ConvertAll(source => source.Value), NpgsqlDbType.Uuid).Rows(row => row.GetInt32(0)), []);
        }

        var (found, epochs) = (new List<StoredResource>(), new List<(int Scope, long Epoch)>());
        var scopes = additions.Select(addition => addition.Scope).ToHashSet();
        session.AskAlong(new Statement(Epochs).WithEach([.. scopes.Select(scope => scope.Number)], NpgsqlDbType.Integer).Rows(row => (row.GetInt32(0), row.GetInt64(1))), epochs);
        session.AskAlong(StoredResource.Lock(additions.Select(addition => (addition.Scope, addition.Version.Id)).ToHashSet()), found);
        var numbers = await session.AskAsync(new Statement(Numbers).With(additions.Length).Rows(row => row.GetInt64(0)), cancellationToken).ConfigureAwait(false);
        for (var place = 0; place < additions.Length; place++)
        {
            additions[place].Number = numbers[place];
        }

        if (scopes.Any(scope => !epochs.Contains((scope.Number, scope.Epoch))))
        {
            foreach (var addition in additions)
            {
                index.Scopes.Forget(addition.Version.Connection, addition.Version.ResourceType);
            }

            throw session.Conflict("What the chart is indexed by has changed meanwhile; try again.");
        }

        return found.ToDictionary(resource => (resource.Scope.Number, resource.Id));
    }

    private static void Apply(Addition addition, KnownNames names, Dictionary<(int Scope, string Id), StoredResource> resources)
    {
        var version = addition.Version;
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(resources, (addition.Scope.Number, version.Id), out var isThere);
        var resource = place ??= new StoredResource { Number = addition.Number, Scope = addition.Scope, Id = version.Id, IsNew = true };
        if (version.Version <= resource.NewestVersion || (addition.IsAbsent && isThere && !resource.IsNew))
        {
            // Another unit may have added it meanwhile; the second run finds that out.
            var newest = resource.NewestVersion;
            throw new UnitConflictException(
                new InvalidOperationException($"The chart has version {newest} of this {version.ResourceType} already, so {version.Version} cannot be added; {newest + 1} is next."), again: 1);
        }

        // A tombstone is as sensitive as what it ends.
        addition.Sensitivity = (long)addition.Indexed.Sensitivity | (version.IsDeleted ? resource.Sensitivity : 0);
        addition.Resource = resource;
        (resource.NewestVersion, resource.Newest) = (version.Version, addition.Number);
        if (addition.Current || !isThere)
        {
            resource.Compartment = names.Compartments[(version.Connection, version.Patient)];
            resource.At = version.At.Microseconds;
            resource.Sensitivity = addition.Sensitivity;
            resource.State = ResourceStates.Of(version, addition.Current, addition.Indexed);
        }

        if (addition.Current)
        {
            resource.Current = addition.Number;
            resource.HasChanged = true;
            resource.Index = resource.State == ResourceStates.Searchable ? addition.Indexed : null;
        }
    }

    private void Write(Addition[] additions, KnownNames names, IReadOnlyCollection<StoredResource> resources, ChartIndexRows rows)
    {
        foreach (var statement in StoredResource.Write(resources))
        {
            session.Write(statement);
        }

        session.Write(VersionsOf(additions, names));
        session.Write(PayloadsOf(additions));
        foreach (var deletion in ChartIndexRows.DeletionsOf([.. resources.Where(resource => resource is { HasChanged: true, HadRows: true }).Select(resource => resource.Number)]))
        {
            session.Write(deletion);
        }

        foreach (var addition in additions)
        {
            if (addition.Resource is { Index: { } indexed } resource && resource.Current == addition.Number)
            {
                rows.Add(addition.Version.Connection.Organization, addition.Scope, resource.Number, indexed.Values, names);
            }
        }

        index.Wrote(rows.Count);
        foreach (var insertion in rows.Insertions())
        {
            session.Write(insertion);
        }
    }

    private static Statement VersionsOf(Addition[] additions, KnownNames names) => new Statement(AddVersions)
        .WithEach([.. additions.Select(addition => addition.Number)], NpgsqlDbType.Bigint)
        .WithEach([.. additions.Select(addition => addition.Resource.Number)], NpgsqlDbType.Bigint)
        .WithEach([.. additions.Select(addition => addition.Scope.Number)], NpgsqlDbType.Integer)
        .WithEach([.. additions.Select(addition => names.Compartments[(addition.Version.Connection, addition.Version.Patient)])], NpgsqlDbType.Bigint)
        .WithEach([.. additions.Select(addition => addition.Version.Version)], NpgsqlDbType.Integer)
        .WithEach([.. additions.Select(addition => addition.Version.At.Microseconds)], NpgsqlDbType.Bigint)
        .WithEach([.. additions.Select(addition => addition.Version.Source.Value)], NpgsqlDbType.Uuid)
        .WithEach([.. additions.Select(addition => addition.Version.SourceSequence)], NpgsqlDbType.Bigint)
        .WithEach([.. additions.Select(addition => addition.Version.IsDeleted)], NpgsqlDbType.Boolean)
        .WithEach([.. additions.Select(addition => addition.Sensitivity)], NpgsqlDbType.Bigint);

    private Statement PayloadsOf(Addition[] additions)
    {
        var (keys, bytes) = (new List<string?>(additions.Length), new List<byte[]?>(additions.Length));
        foreach (var addition in additions)
        {
            SealedPayload? payload = addition.Version.Body.IsEmpty ? null : sealer.Seal(addition.Version.Body);
            keys.Add(payload?.KeyId);
            bytes.Add(payload is { } closed ? Whole(closed.Bytes) : null);
        }

        return new Statement(AddPayloads)
            .WithEach([.. additions.Select(addition => addition.Number)], NpgsqlDbType.Bigint)
            .WithEach([.. additions.Select(addition => (string?)addition.Version.Connection.Organization)])
            .WithEach([.. additions.Select(addition => (string?)addition.Version.Connection.Connection)])
            .WithEach(keys)
            .WithEach(bytes);
    }

    private static byte[] Whole(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var part) && part.Array is { } array && part.Count == array.Length ? array : bytes.ToArray();

    private sealed class Addition(ChartVersion version, bool current, IndexedVersion? prepared, bool isAbsent)
    {
        public ChartVersion Version => version;

        public bool Current => current;

        public IndexedVersion? Prepared => prepared;

        public bool IsAbsent => isAbsent;

        public ChartScope Scope { get; set; } = null!;

        public IndexedVersion Indexed { get; set; } = null!;

        /// <summary>Flags of the version.</summary>
        public long Sensitivity { get; set; }

        /// <summary>Of the version.</summary>
        public long Number { get; set; }

        public StoredResource Resource { get; set; } = null!;
    }
}
