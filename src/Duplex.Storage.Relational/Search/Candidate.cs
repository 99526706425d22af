namespace Duplex.Storage.Relational.Search;

/// <summary>A resource that may be meant, and where it stands in the order.</summary>
internal readonly record struct Candidate(long Scope, long Number, IReadOnlyList<object?> Keys);

/// <summary>The order of candidates: by the rules, what has no value last; then by scope and number, backwards where the first rule is.</summary>
internal sealed class CandidateOrder(IReadOnlyList<bool> descending) : IComparer<Candidate>
{
    /// <summary>Whether scope and number go backwards.</summary>
    public bool IsBackward => descending.Count > 0 && descending[0];

    public int Compare(Candidate x, Candidate y)
    {
        for (var index = 0; index < descending.Count; index++)
        {
            var (left, right) = (x.Keys[index], y.Keys[index]);
            if (left is null || right is null)
            {
                if (left is null != right is null)
                {
                    return left is null ? 1 : -1;
                }

                continue;
            }

            var order = left is string text ? string.CompareOrdinal(text, right as string) : ((IComparable)left).CompareTo(right);
            if (order != 0)
            {
                return descending[index] ? -order : order;
            }
        }

        var last = x.Scope.CompareTo(y.Scope) is not 0 and var byScope ? byScope : x.Number.CompareTo(y.Number);
        return IsBackward ? -last : last;
    }
}
