namespace Duplex.Sandbox.Ehr.Deviations;

/// <summary>The deviations that wait for their request. The first one that fits is taken; a clean clinic has none.</summary>
public sealed class DeviationScript
{
    private readonly Lock _lock = new();
    private readonly List<Entry> _entries = [];
    private readonly MessyHabits? _habits;

    internal DeviationScript(MessyHabits? habits) => _habits = habits;

    /// <summary>What is still to come.</summary>
    public IReadOnlyList<Deviation> Waiting
    {
        get
        {
            lock (_lock)
            {
                return [.. _entries.Select(entry => entry.Deviation)];
            }
        }
    }

    /// <summary>Adds one at the end. Throws <see cref="ArgumentException"/> for a variant or interaction that the kind doesn't have.</summary>
    public void Add(Deviation deviation)
    {
        ArgumentNullException.ThrowIfNull(deviation);
        var variants = DeviationVariants.Of(deviation.Kind);
        if (deviation.Variant is { } variant && !variants.Contains(variant))
        {
            throw new ArgumentException(
                $"{deviation.Kind} has no variant of that name; it has: {string.Join(", ", variants.Where(one => one.Length > 0))}.",
                nameof(deviation));
        }

        if (!DeviationVariants.HasEffect(deviation))
        {
            throw new ArgumentException($"{deviation.Kind} with that variant has no effect on {deviation.Interaction} of that resource type.", nameof(deviation));
        }

        lock (_lock)
        {
            _entries.Add(new Entry(deviation));
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _entries.Clear();
        }
    }

    internal Deviation? Take(DeviationSubject subject) => Take([subject]);

    /// <summary>For one request about all of these.</summary>
    internal Deviation? Take(IReadOnlyList<DeviationSubject> subjects)
    {
        lock (_lock)
        {
            Deviation? taken = null;
            foreach (var entry in _entries)
            {
                // Each entry counts each request, also those that an earlier entry takes.
                if (entry.CountsAndApplies(subjects) && taken is null)
                {
                    taken = entry.Deviation;
                    entry.Used++;
                }
            }

            _entries.RemoveAll(entry => entry.IsUsedUp);
            return taken ?? _habits?.Next(subjects);
        }
    }

    private sealed class Entry(Deviation deviation)
    {
        private int _seen;

        public Deviation Deviation { get; } = deviation;

        public int Used { get; set; }

        public bool IsUsedUp => Deviation.Times > 0 && Used >= Deviation.Times;

        public bool CountsAndApplies(IReadOnlyList<DeviationSubject> subjects)
        {
            if (!subjects.Any(subject => subject.Interaction == Deviation.Interaction && Deviation.Match.Fits(subject)))
            {
                return false;
            }

            _seen++;
            return _seen >= (Deviation.Match.Nth ?? 1);
        }
    }
}
