namespace Duplex.FhirModelGenerator;

/// <summary>The codes of a value set by system; a system without codes is one whose codes are not known here.</summary>
internal sealed class ValueSetContent
{
    public SortedDictionary<string, SortedSet<string>?> Systems { get; } = new(StringComparer.Ordinal);

    /// <summary>False where a part is not known, so that a code of a system that isn't listed may belong.</summary>
    public bool IsComplete { get; set; } = true;

    public void Add(string system, IEnumerable<string>? codes)
    {
        if (codes is null)
        {
            Systems[system] = null;
        }
        else if (!Systems.TryGetValue(system, out var known))
        {
            Systems[system] = new SortedSet<string>(codes, StringComparer.Ordinal);
        }
        else
        {
            known?.UnionWith(codes);
        }
    }

    public void Add(ValueSetContent other)
    {
        IsComplete &= other.IsComplete;
        foreach (var (system, codes) in other.Systems)
        {
            Add(system, codes);
        }
    }

    /// <summary>What is in both.</summary>
    public ValueSetContent Intersect(ValueSetContent other)
    {
        var both = new ValueSetContent { IsComplete = IsComplete && other.IsComplete };
        foreach (var system in Systems.Keys.Union(other.Systems.Keys))
        {
            var here = Systems.TryGetValue(system, out var codes);
            var there = other.Systems.TryGetValue(system, out var otherCodes);
            if (here && there && codes is not null && otherCodes is not null)
            {
                both.Add(system, codes.Intersect(otherCodes));
            }
            else if ((here || !IsComplete) && (there || !other.IsComplete))
            {
                both.Add(system, null);
            }
        }

        return both;
    }

    /// <summary>Takes away what the other has; a system that the other knows in part only is not known afterwards.</summary>
    public void Remove(ValueSetContent other)
    {
        IsComplete &= other.IsComplete;
        foreach (var (system, codes) in other.Systems)
        {
            if (Systems.TryGetValue(system, out var known) && known is not null)
            {
                if (codes is null)
                {
                    Systems[system] = null;
                }
                else
                {
                    known.ExceptWith(codes);
                }
            }
        }
    }
}
