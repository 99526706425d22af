using System.Text.Json.Nodes;

namespace Duplex.Chart.Interactions;

/// <summary>A list in JSON; the extensions of plain values stand in a list of their own beside it.</summary>
internal sealed class SiblingElements(JsonObject holder, string member)
{
    private JsonArray? Values => holder[member] as JsonArray;

    private JsonArray? Beside => holder[$"_{member}"] as JsonArray;

    public int Count => Math.Max(Values?.Count ?? 0, Beside?.Count ?? 0);

    public void Insert(int index, JsonNode json)
    {
        if (Values is not { } values)
        {
            holder[member] = values = [];
        }

        values.Insert(index, json);
        Beside?.Insert(Math.Min(index, Beside.Count), null);
    }

    public void RemoveAt(int index)
    {
        RemoveAt(member, index);
        RemoveAt($"_{member}", index);
    }

    public void Move(int from, int to)
    {
        foreach (var list in (JsonArray?[])[Values, Beside])
        {
            if (list is not null && from < list.Count)
            {
                var moved = list[from];
                list.RemoveAt(from);
                list.Insert(Math.Min(to, list.Count), moved);
            }
        }
    }

    private void RemoveAt(string name, int index)
    {
        if (holder[name] is not JsonArray list || index >= list.Count)
        {
            return;
        }

        list.RemoveAt(index);
        if (list.All(item => item is null))
        {
            holder.Remove(name);
        }
    }
}
