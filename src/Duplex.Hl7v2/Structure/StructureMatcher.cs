namespace Duplex.Hl7v2.Structure;

/// <summary>
/// Goes through a message and its grammar side by side. For each segment the next place is looked for from where the walk
/// stands: in the group it is in, then in the groups around it, each as its next place or its next repetition; first without
/// leaving out anything required, then with it. It never goes back, so that its work is the number of segments times the size
/// of the grammar.
/// </summary>
internal sealed class StructureMatcher
{
    private readonly Hl7Message _message;
    private readonly Grammar _grammar;
    private readonly FindingList _findings;
    private readonly SegmentPlaces _places = new();
    private readonly Dictionary<uint, int> _lastSeen = [];
    private readonly List<int> _way = [];
    private readonly FindingSeverity _misplaced;
    private readonly HashSet<uint> _strayed = [];
    private OpenGroup _open;
    private uint _previous;

    public StructureMatcher(Hl7Message message, Grammar grammar, FindingList findings)
    {
        _message = message;
        _grammar = grammar;
        _findings = findings;
        Root = new StructureGroup("", message);
        _open = new OpenGroup(grammar.Root, null, Root);
        // Before 2.5 the order of optional segments was another one.
        _misplaced = MessageVersion.IsBefore(message, 2, 5) ? FindingSeverity.Information : FindingSeverity.Warning;
    }

    public StructureGroup Root { get; }

    public void Run()
    {
        for (int i = 0; i < _message.SegmentCount; i++)
        {
            _lastSeen[SegmentPlaces.IdOf(_message[i])] = i;
        }

        for (int i = 0; i < _message.SegmentCount; i++)
        {
            uint id = SegmentPlaces.IdOf(_message[i]);
            Hl7Path before = _places.Last;
            if (id == 0 || !(TryGo(id, i, strict: true) || TryGo(id, i, strict: false)))
            {
                Hl7Path place = _places.Next(id);
                Stray(id, i, place, before);
            }
            else
            {
                _places.Next(id);
            }

            _open.Target.Take(i);
            _previous = id == 0 || SegmentPlaces.IsLocal(id) ? _previous : id;
        }

        Leave(null, _message.SegmentCount);
    }

    private bool TryGo(uint id, int segment, bool strict)
    {
        if (!_grammar.Knows(id))
        {
            return false;
        }

        for (OpenGroup? group = _open; group is not null; group = group.Parent)
        {
            GrammarNode[] children = group.Node.Children;
            bool passable = true;
            for (int k = Math.Max(group.At, 0); k < children.Length && passable; k++)
            {
                GrammarNode child = children[k];
                bool again = k == group.At;
                _way.Clear();
                // A group begins anew at its beginning only: a stray segment must not tear what follows from where it belongs.
                // What a group around has already once is a repetition, not the beginning of something incomplete.
                if ((!again || child.Repeats) && (strict || again || !IsRepetition(id)) && TryEnter(child, id, strict || again))
                {
                    if (!strict && LeavesOut(group, k, segment))
                    {
                        return false;
                    }

                    Go(group, k, segment);
                    return true;
                }

                passable = again || !strict || child.MayBeAbsent;
            }

            if (!passable)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the segment may come next in this place; then <see cref="_way"/> has the children to go through, innermost first.</summary>
    private bool TryEnter(GrammarNode node, uint id, bool strict)
    {
        if (!node.IsGroup)
        {
            return node.Ids.Contains(id);
        }

        if (!node.Contained.Contains(id))
        {
            return false;
        }

        foreach (GrammarNode child in node.Children)
        {
            if (TryEnter(child, id, strict))
            {
                _way.Add(child.Index);
                return true;
            }

            if (strict && !child.MayBeAbsent)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether going there would pass a segment of the message's own level that comes later in the message.</summary>
    private bool LeavesOut(OpenGroup group, int to, int segment)
    {
        if (group.Parent is not null)
        {
            return false;
        }

        for (int k = group.At + 1; k < to; k++)
        {
            GrammarNode child = group.Node.Children[k];
            if (!child.MayBeAbsent && FirstNeeded(child).Any(id => _lastSeen.GetValueOrDefault(id, -1) > segment))
            {
                return true;
            }
        }

        return false;
    }

    private void Go(OpenGroup group, int child, int segment)
    {
        Leave(group, segment);
        Missing(group.Node, group.At + 1, child, segment);
        OpenGroup at = group;
        GrammarNode node = group.Node.Children[child];
        at.Reach(child);
        for (int i = _way.Count - 1; i >= 0; i--)
        {
            at = new OpenGroup(node, at, node.Name.Length > 0 ? at.Target.Open(node.Name) : at.Target);
            Missing(node, 0, _way[i], segment);
            at.Reach(_way[i]);
            node = node.Children[_way[i]];
        }

        _open = at;
    }

    /// <summary>Closes the groups up to this one; null closes all.</summary>
    private void Leave(OpenGroup? upTo, int segment)
    {
        for (OpenGroup? group = _open; group is not null && group != upTo; group = group.Parent)
        {
            Missing(group.Node, group.At + 1, group.Node.Children.Length, segment);
        }
    }

    private void Missing(GrammarNode group, int from, int to, int segment)
    {
        for (int k = from; k < to; k++)
        {
            GrammarNode child = group.Children[k];
            if (child.MayBeAbsent || !_findings.HasRoom)
            {
                continue;
            }

            uint[] ids = FirstNeeded(child);
            string name = string.Join(" or ", ids.Select(SegmentId.Unpack));
            bool inGroup = group.Name.Length > 0;
            if (!inGroup && ids.Any(_strayed.Contains))
            {
                continue;
            }

            _findings.Add(
                segment, FindingSeverity.Error, _places.Following(ids[0]), inGroup ? StructureCodes.GroupIncomplete : StructureCodes.SegmentMissing,
                inGroup
                    ? $"{name} is missing after {_places.Last}: a group {group.Name} of {_grammar.Structure} needs it."
                    : $"{name} is missing after {_places.Last}: {_grammar.Structure} needs it there.");
        }
    }

    /// <summary>The first segments without which a place is not filled.</summary>
    private static uint[] FirstNeeded(GrammarNode node)
    {
        while (node.IsGroup)
        {
            node = node.Children.First(static child => !child.MayBeAbsent);
        }

        return node.Ids;
    }

    private void Stray(uint id, int segment, Hl7Path place, Hl7Path before)
    {
        // A line without an id is found beside the grammar.
        if (id == 0 || !_findings.HasRoom || IsAccepted(id, segment))
        {
            return;
        }

        if (SegmentPlaces.IsLocal(id))
        {
            _findings.Add(segment, FindingSeverity.Information, place, StructureCodes.SegmentLocal, $"{place} is a local segment; it is kept, and needs an agreement with its sender to be understood.");
        }
        else if (!_grammar.Knows(id))
        {
            _findings.Add(
                segment, FindingSeverity.Information, place, StructureCodes.SegmentNotKnownHere,
                $"{place} after {before} is no part of {_grammar.Structure}; it is kept and not interpreted.");
        }
        else if (IsRepetition(id))
        {
            _findings.Add(
                segment, FindingSeverity.Warning, place, StructureCodes.SegmentRepeated,
                $"{place} stands again after {before}; {_grammar.Structure} takes one of it there.");
        }
        else
        {
            _strayed.Add(id);
            _ = _findings.Withdraw(SegmentId.Unpack(id));
            _findings.Add(
                segment, _misplaced, place, StructureCodes.SegmentMisplaced,
                $"{place} stands after {before}, where {_grammar.Structure} does not have it; it belongs to another place of the message.");
        }
    }

    private bool IsAccepted(uint id, int segment) =>
        VersionAdditions.Allow(id, _previous) || (id == SegmentId.Pack("DSC") && segment == _message.SegmentCount - 1);

    private bool IsRepetition(uint id)
    {
        for (OpenGroup? group = _open; group is not null; group = group.Parent)
        {
            if (group.HasOnly(id))
            {
                return true;
            }
        }

        return false;
    }
}
