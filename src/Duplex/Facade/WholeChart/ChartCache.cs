using Duplex.Engine.Identity;

namespace Duplex.Facade.WholeChart;

/// <summary>
/// Answers that may be given again, in memory, shelf by shelf: a shelf is one patient at one connection. Where a connection or an
/// organization has too much, its shelf that was longest not looked at goes; another organization's never does.
/// </summary>
internal sealed class ChartCache(ChartCacheLimits limits, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(ConnectionKey, string), LinkedListNode<Shelf>> _shelves = [];

    // The one looked at last stands first.
    private readonly LinkedList<Shelf> _byUse = new();
    private readonly Dictionary<ConnectionKey, long> _ofConnection = [];
    private readonly Dictionary<string, long> _ofOrganization = [];

    public long BytesOf(string organization)
    {
        lock (_lock)
        {
            return _ofOrganization.GetValueOrDefault(organization);
        }
    }

    public FetchedAnswer? Find(ChartCall call, DateTimeOffset notBefore)
    {
        lock (_lock)
        {
            if (!_shelves.TryGetValue((call.Connection, call.Patient), out var node) || node.Value.Answers.GetValueOrDefault(call) is not { } answer)
            {
                return null;
            }

            if (answer.At < notBefore)
            {
                return null;
            }

            Touch(node);
            return answer;
        }
    }

    /// <param name="connectionBytes">What the connection may keep; 0: nothing.</param>
    public void Keep(ChartCall call, FetchedAnswer answer, long connectionBytes)
    {
        var bytes = answer.Bytes;
        if (bytes > Math.Min(limits.PatientBytes, connectionBytes))
        {
            Drop(call.Equals);
            return;
        }

        lock (_lock)
        {
            Sweep();
            if (!_shelves.TryGetValue((call.Connection, call.Patient), out var node))
            {
                node = _byUse.AddFirst(new Shelf(call.Connection, call.Patient));
                _shelves.Add((call.Connection, call.Patient), node);
            }

            var shelf = node.Value;
            Touch(node);
            Take(shelf, call);
            while (shelf.Bytes + bytes > limits.PatientBytes)
            {
                Take(shelf, shelf.Answers.MinBy(one => one.Value.At).Key);
            }

            shelf.Answers.Add(call, answer);
            Count(shelf, bytes);
            TrimTo(connectionBytes, shelf, other => other.Connection == call.Connection, () => _ofConnection[call.Connection]);
            TrimTo(limits.OrganizationBytes, shelf, other => other.Connection.Organization == call.Connection.Organization, () => _ofOrganization[call.Connection.Organization]);
        }
    }

    public void Drop(Func<ChartCall, bool> isOutdated)
    {
        lock (_lock)
        {
            foreach (var node in _shelves.Values.ToList())
            {
                foreach (var call in node.Value.Answers.Keys.Where(isOutdated).ToList())
                {
                    Take(node.Value, call);
                }

                if (node.Value.Answers.Count == 0)
                {
                    Remove(node);
                }
            }
        }
    }

    private void Touch(LinkedListNode<Shelf> node)
    {
        node.Value.UsedAt = time.GetUtcNow();
        if (node != _byUse.First)
        {
            _byUse.Remove(node);
            _byUse.AddFirst(node);
        }
    }

    /// <summary>What nobody looks at any more must not lie in memory for ever.</summary>
    private void Sweep()
    {
        var before = time.GetUtcNow() - limits.Longest;
        while (_byUse.Last is { } last && last.Value.UsedAt < before)
        {
            Remove(last);
        }
    }

    private void TrimTo(long most, Shelf keep, Func<Shelf, bool> isOf, Func<long> bytes)
    {
        for (var node = _byUse.Last; node is not null && bytes() > most;)
        {
            var previous = node.Previous;
            if (node.Value != keep && isOf(node.Value))
            {
                Remove(node);
            }

            node = previous;
        }

        while (bytes() > most && keep.Answers.Count > 0)
        {
            Take(keep, keep.Answers.MinBy(one => one.Value.At).Key);
        }
    }

    private void Remove(LinkedListNode<Shelf> node)
    {
        Count(node.Value, -node.Value.Bytes);
        _byUse.Remove(node);
        _shelves.Remove((node.Value.Connection, node.Value.Patient));
    }

    private void Take(Shelf shelf, ChartCall call)
    {
        if (shelf.Answers.Remove(call, out var answer))
        {
            Count(shelf, -answer.Bytes);
        }
    }

    private void Count(Shelf shelf, long bytes)
    {
        shelf.Bytes += bytes;
        _ofConnection[shelf.Connection] = _ofConnection.GetValueOrDefault(shelf.Connection) + bytes;
        _ofOrganization[shelf.Connection.Organization] = _ofOrganization.GetValueOrDefault(shelf.Connection.Organization) + bytes;
    }

    private sealed class Shelf(ConnectionKey connection, string patient)
    {
        public ConnectionKey Connection { get; } = connection;

        public string Patient { get; } = patient;

        public Dictionary<ChartCall, FetchedAnswer> Answers { get; } = [];

        public long Bytes { get; set; }

        public DateTimeOffset UsedAt { get; set; }
    }
}
