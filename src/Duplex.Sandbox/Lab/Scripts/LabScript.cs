namespace Duplex.Sandbox.Lab;

/// <summary>The plans that wait for their order. The first one that fits is taken.</summary>
public sealed class LabScript
{
    private readonly Lock _lock = new();
    private readonly List<Entry> _entries = [];

    internal LabScript()
    {
    }

    /// <summary>What is still to come.</summary>
    public IReadOnlyList<LabPlan> Waiting
    {
        get
        {
            lock (_lock)
            {
                return [.. _entries.Select(entry => entry.Plan)];
            }
        }
    }

    /// <summary>Adds one at the end.</summary>
    public void Add(LabPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        lock (_lock)
        {
            _entries.Add(new Entry(plan));
        }
    }

    /// <summary>Adds acts for the next order that fits; for any order without a match.</summary>
    public void Add(LabMatch? match, params IReadOnlyList<LabAct> acts) => Add(new LabPlan { Match = match ?? LabMatch.Next, Acts = acts });

    public void Clear()
    {
        lock (_lock)
        {
            _entries.Clear();
        }
    }

    internal LabPlan? Take(string control, string mrn, string testCode, string placer)
    {
        lock (_lock)
        {
            var entry = _entries.Find(one => one.Plan.Match.Fits(control, mrn, testCode, placer));
            if (entry is null)
            {
                return null;
            }

            entry.Used++;
            if (entry.Plan.Times > 0 && entry.Used >= entry.Plan.Times)
            {
                _entries.Remove(entry);
            }

            return entry.Plan;
        }
    }

    private sealed class Entry(LabPlan plan)
    {
        public LabPlan Plan { get; } = plan;

        public int Used { get; set; }
    }
}
