using Duplex.Fhir.Search;
using Duplex.Storage.Postgres.Statements;
using Duplex.Storage.Relational.Rows;
using NpgsqlTypes;

namespace Duplex.Storage.Postgres.Chart;

/// <summary>Index rows of several resources, column by column, so that one statement for each table writes them.</summary>
internal sealed class ChartIndexRows
{
    private const string AddTokens = "INSERT INTO chart_token (resource, parameter, system, code) SELECT * FROM unnest($1, $2, $3, $4)";
    private const string AddReferences = "INSERT INTO chart_reference (resource, parameter, type, value) SELECT * FROM unnest($1, $2, $3, $4)";
    private const string AddDates = "INSERT INTO chart_date (resource, parameter, until, since) SELECT * FROM unnest($1, $2, $3, $4)";
    private const string AddTexts = "INSERT INTO chart_string (resource, parameter, text) SELECT * FROM unnest($1, $2, $3)";
    private const string AddNumbers = "INSERT INTO chart_number (resource, parameter, unit, low, high) SELECT * FROM unnest($1, $2, $3, $4, $5)";

    private static readonly string[] Deletions = [.. new[] { "token", "reference", "date", "string", "number" }.Select(kind => $"DELETE FROM chart_{kind} WHERE resource = ANY ($1)")];

    private readonly IndexRows _rows = new();
    private readonly Columns<string?> _tokens = new();
    private readonly Columns<string?> _references = new();
    private readonly Columns<long> _dates = new();
    private readonly Columns<string?> _texts = new();
    private readonly Columns<double> _numbers = new();
    private readonly List<long> _since = [];
    private readonly List<double> _high = [];

    public int Count => _tokens.Count + _references.Count + _dates.Count + _texts.Count + _numbers.Count;

    /// <summary>Adds the names that the rows of a resource will ask for.</summary>
    public void CollectNames(string organization, IReadOnlyList<SearchIndexValue> values, HashSet<(string Organization, string Text)> names)
    {
        _rows.Read(values);
        foreach (var row in _rows.Tokens)
        {
            Collect(row.SystemName);
        }

        foreach (var row in _rows.References)
        {
            Collect(row.TargetType);
        }

        foreach (var row in _rows.Numbers)
        {
            Collect(row.UnitName);
        }

        void Collect(string? name)
        {
            if (name is not null)
            {
                names.Add((organization, name));
            }
        }
    }

    /// <summary>Adds the rows of a resource.</summary>
    /// <param name="known">Holds at least what <see cref="CollectNames"/> gave for these values.</param>
    public void Add(string organization, ChartScope scope, long resource, IReadOnlyList<SearchIndexValue> values, KnownNames known)
    {
        _rows.Read(values);
        foreach (var row in _rows.Tokens)
        {
            if (scope.Parameters.TryGetValue(row.Parameter, out var parameter))
            {
                _tokens.Add(resource, parameter, row.SystemName is { } name ? known.Terms[(organization, name)] : (int)row.System, row.Code);
            }
        }

        foreach (var row in _rows.References)
        {
            if (scope.Parameters.TryGetValue(row.Parameter, out var parameter))
            {
                var type = row.TargetType is { } target ? known.Terms[(organization, target)] : IndexCodes.None;
                _references.Add(resource, parameter, (int)(row.IsUrl ? IndexCodes.OfUrl(type) : type), row.Value);
            }
        }

        foreach (var row in _rows.Dates)
        {
            if (scope.Parameters.TryGetValue(row.Parameter, out var parameter))
            {
                _dates.Add(resource, parameter, 0, row.Until);
                _since.Add(row.Since);
            }
        }

        foreach (var row in _rows.Texts)
        {
            if (scope.Parameters.TryGetValue(row.Parameter, out var parameter))
            {
                _texts.Add(resource, parameter, 0, row.Text);
            }
        }

        foreach (var row in _rows.Numbers)
        {
            if (scope.Parameters.TryGetValue(row.Parameter, out var parameter))
            {
                _numbers.Add(resource, parameter, row.UnitName is { } unit ? known.Terms[(organization, unit)] : (int)row.Unit, row.Low);
                _high.Add(row.High);
            }
        }
    }

    public IEnumerable<Statement> Insertions()
    {
        if (_tokens.Count > 0)
        {
            yield return _tokens.Of(AddTokens).WithEach(_tokens.Codes, NpgsqlDbType.Integer).WithEach(_tokens.Values);
        }

        if (_references.Count > 0)
        {
            yield return _references.Of(AddReferences).WithEach(_references.Codes, NpgsqlDbType.Integer).WithEach(_references.Values);
        }

        if (_dates.Count > 0)
        {
            yield return _dates.Of(AddDates).WithEach(_dates.Values, NpgsqlDbType.Bigint).WithEach(_since, NpgsqlDbType.Bigint);
        }

        if (_texts.Count > 0)
        {
            yield return _texts.Of(AddTexts).WithEach(_texts.Values);
        }

        if (_numbers.Count > 0)
        {
            yield return _numbers.Of(AddNumbers).WithEach(_numbers.Codes, NpgsqlDbType.Integer).WithEach(_numbers.Values, NpgsqlDbType.Double).WithEach(_high, NpgsqlDbType.Double);
        }
    }

    /// <summary>Statements that delete all rows of some resources.</summary>
    public static IEnumerable<Statement> DeletionsOf(long[] resources) => resources.Length == 0 ? [] : Deletions.Select(text => new Statement(text).With(resources));

    private sealed class Columns<T>
    {
        private readonly List<long> _resources = [];
        private readonly List<int> _parameters = [];

        public List<int> Codes { get; } = [];

        public List<T> Values { get; } = [];

        public int Count => _resources.Count;

        public void Add(long resource, int parameter, int code, T value)
        {
            _resources.Add(resource);
            _parameters.Add(parameter);
            Codes.Add(code);
            Values.Add(value);
        }

        public Statement Of(string text) => new Statement(text).WithEach(_resources, NpgsqlDbType.Bigint).WithEach(_parameters, NpgsqlDbType.Integer);
    }
}
