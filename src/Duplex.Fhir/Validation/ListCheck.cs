using System.Collections;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Whether the lists of a model that was built by code hold null, which no JSON can say and no other check expects.</summary>
internal static class ListCheck
{
    /// <summary>More nodes than a resource is likely to have: from here on each is looked at once, should it hold itself.</summary>
    private const int Many = 100_000;

    public static bool HasAllItems(ValidationRun run, Resource resource)
    {
        var walk = new Walk(run);
        walk.Node(resource);
        return !run.HasErrors;
    }

    private sealed class Walk(ValidationRun run)
    {
        private readonly HashSet<Base> _seen = new(ReferenceEqualityComparer.Instance);
        private int _count;

        public void Node(Base node)
        {
            if (run.Path.Depth > ValidationRun.MaxDepth || (++_count > Many && !_seen.Add(node)))
            {
                return;
            }

            var properties = node.TypeInfo.Properties;
            for (var i = 0; i < properties.Count; i++)
            {
                switch (node.GetProperty(i))
                {
                    case Base child:
                        Step(child, properties[i].Name, -1);
                        break;
                    case IList items:
                        for (var item = 0; item < items.Count; item++)
                        {
                            Step((Base?)items[item], properties[i].Name, item);
                        }

                        break;
                }
            }
        }

        private void Step(Base? child, string name, int index)
        {
            run.Path.Push(name, index, name);
            if (child is null)
            {
                run.Error("structure", "The list holds null here; an item of a list is there or left out. Nothing else was checked.");
            }
            else
            {
                Node(child);
            }

            run.Path.Pop();
        }
    }
}
