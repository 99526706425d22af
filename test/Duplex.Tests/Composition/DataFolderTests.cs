using Duplex.Composition;

namespace Duplex.Tests.Composition;

public sealed class DataFolderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_the_owner_may_look_into_a_new_data_folder()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no Unix rights.");
            return;
        }

        using var data = DataFolder.Open(_folder.At("data"));

        const UnixFileMode Others = ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var path in Directory.EnumerateFileSystemEntries(data.Paths.Root, "*", SearchOption.AllDirectories).Append(data.Paths.Root))
        {
            Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(path) & Others);
        }
    }

    [Fact]
    public void The_installation_key_and_the_operator_token_stay_the_same()
    {
        byte[] key;
        string token;
        using (var first = DataFolder.Open(_folder.At("data")))
        {
            (key, token) = (first.InstallationKey.ToArray(), first.OperatorToken);
        }

        using var second = DataFolder.Open(_folder.At("data"));

        Assert.Equal(32, key.Length);
        Assert.Equal(key, second.InstallationKey.ToArray());
        Assert.Equal(token, second.OperatorToken);
        Assert.True(token.Length >= 43);
    }

    [Fact]
    public void A_second_program_cannot_open_the_folder_and_learns_who_has_it()
    {
        using var first = DataFolder.Open(_folder.At("data"));
        new RunFile(4711, DateTimeOffset.UnixEpoch, new Uri("http://127.0.0.1:8850"), new Dictionary<string, string>(), null).Write(first.Paths);

        var failure = Assert.Throws<DataFolderException>(() => DataFolder.Open(_folder.At("data")));

        Assert.Contains("is in use by the duplex with process id 4711", failure.Message);
        Assert.Contains("--data", failure.Message);
    }

    [Fact]
    public void The_folder_is_free_again_after_closing()
    {
        DataFolder.Open(_folder.At("data")).Dispose();
        DataFolder.Open(_folder.At("data")).Dispose();
    }

    [Fact]
    public void A_folder_with_other_files_is_left_alone()
    {
        _folder.Write("photos/cat.jpg", "not ours");

        var failure = Assert.Throws<DataFolderException>(() => DataFolder.Open(_folder.At("photos")));

        Assert.Contains("is no data folder of Duplex", failure.Message);
        Assert.Equal(["cat.jpg"], Directory.EnumerateFileSystemEntries(_folder.At("photos")).Select(Path.GetFileName));
    }

    [Fact]
    public void An_installation_key_of_the_wrong_length_is_never_replaced()
    {
        DataFolder.Open(_folder.At("data")).Dispose();
        File.WriteAllBytes(_folder.At("data/keys/installation.key"), [1, 2, 3]);

        var failure = Assert.Throws<DataFolderException>(() => DataFolder.Open(_folder.At("data")));

        Assert.Contains("restore it from a backup", failure.Message);
        Assert.Equal(3, new FileInfo(_folder.At("data/keys/installation.key")).Length);
    }
}
