// A server on the library that Centrifugo is made of, with history and recovery on, as a peer for the benchmarks.
// Publications come as lines on standard input: a channel, a space, a JSON document.
package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/centrifugal/centrifuge"
)

func main() {
	node, err := centrifuge.New(centrifuge.Config{LogLevel: centrifuge.LogLevelError})
	check(err)
	node.OnConnecting(func(context.Context, centrifuge.ConnectEvent) (centrifuge.ConnectReply, error) {
		return centrifuge.ConnectReply{
			Credentials: &centrifuge.Credentials{UserID: "viewer"},
			// No pings while it is measured: nobody would answer.
			PingPongConfig: &centrifuge.PingPongConfig{PingInterval: -1},
		}, nil
	})
	node.OnConnect(func(client *centrifuge.Client) {
		client.OnSubscribe(func(_ centrifuge.SubscribeEvent, answer centrifuge.SubscribeCallback) {
			options := centrifuge.SubscribeOptions{EnableRecovery: true}
			answer(centrifuge.SubscribeReply{Options: options}, nil)
		})
	})
	check(node.Run())
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	handler := centrifuge.NewWebsocketHandler(node, centrifuge.WebsocketConfig{})
	go func() { check(http.Serve(listener, handler)) }()
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)

	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 1<<20), 1<<20)
	for lines.Scan() {
		channel, data, _ := bytes.Cut(lines.Bytes(), []byte(" "))
		_, err := node.Publish(string(channel), bytes.Clone(data), centrifuge.WithHistory(300, time.Minute))
		check(err)
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
